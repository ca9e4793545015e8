/** What Excel says when it cannot do what was asked. The codes and sentences are those of Excel. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** "Worksheet.getRange", filled in by the interpreter when it is left out. */
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const wrongShape = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemExists = (): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const accessDenied = (message = "You cannot perform the requested operation."): HostError =>
  new HostError("AccessDenied", message, 403);

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

export const invalidOperation = (message = "The operation attempted is invalid on the object."): HostError =>
  new HostError("InvalidOperation", message);

export const insertDeleteConflict = (): HostError =>
  new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.", 409);

/** A member that this host does not serve, or that is newer than the add-in declares. */
export const apiNotFound = (member: string, why: string): HostError =>
  new HostError("ApiNotFound", `The API you are trying to use could not be found: ${member}. ${why}`, 404, member);
