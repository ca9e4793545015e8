/** Writes docs/host-members.md: which members of Excel the local host serves. Run after a member was added. */
import { writeFileSync } from "node:fs";
import { hostMembersPage } from "../test/host/members";

writeFileSync("docs/host-members.md", await hostMembersPage());
