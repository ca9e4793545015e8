/** A process that tries harmed workbooks one by one: its parent ends it when one takes too long or too much memory. */
import { attempt, type Attempt } from "./attempt";

process.on("message", (message: Attempt) => {
  void attempt(message).then((outcome) => process.send?.({ outcome, peak: process.resourceUsage().maxRSS * 1024 }));
});
process.send?.("ready");
