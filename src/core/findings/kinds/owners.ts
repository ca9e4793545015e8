import { ofKind } from "../entry";

export const owners = ofKind("Owners", {
  "owner-not-in-key": [
    "warning",
    "Initials not in the key",
    "“{initials}” is not in the key to the owners.",
    "Correct the initials, or add them to the key.",
  ],
  "owner-key-unused": [
    "advice",
    "Key entry never used",
    "The key explains “{initials}” ({role}), and no action uses it.",
    "Check that no action lost its owner, or delete the entry.",
  ],
  "owner-spelling": [
    "advice",
    "Owner written two ways",
    "“{words}” is written “{common}” elsewhere.",
    "Write every owner in one way, so that sorting and counting find them all.",
  ],
  "collective-owner": [
    "advice",
    "Nobody in particular answers",
    "No one person answers for {count} on this sheet, owned by {owners}: {cells}.",
    "Name one officer who answers for each.",
  ],
  "owner-inherited": [
    "advice",
    "Owner not repeated",
    "The owner’s cell is empty below the repeated heading; Ragbook takes it to be {owner}, as above.",
    "Repeat the owner here.",
  ],
});
