package org.punte.web.openapi;

/**
 * What its record says of a member.
 *
 * @param nullable it may be null
 * @param primitive it is refused when it is absent
 * @param leftOut where it is null, or empty
 */
record Member(String name, boolean nullable, boolean primitive, boolean leftOut) {
    /** One of a record that is itself not always there. */
    Member ofSomethingNullable() {
        return new Member(name, true, false, leftOut);
    }
}
