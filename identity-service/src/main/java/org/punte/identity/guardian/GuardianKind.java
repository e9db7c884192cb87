package org.punte.identity.guardian;

/** By what right somebody decides for a child. */
enum GuardianKind {
    PARENT,
    GUARDIAN,
    /** The child protection directorate. */
    DIRECTORATE,
    /** Of a child who came without anybody. */
    REPRESENTATIVE,
    /** Named by a court; for an adult nobody else. */
    COURT
}
