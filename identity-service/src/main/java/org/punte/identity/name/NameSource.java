package org.punte.identity.name;

/** Who or what says that somebody is called so. */
public enum NameSource {
    PERSON,
    DOCUMENT,
    RELATIVE,
    OTHER_AGENCY,
    OTHER
}
