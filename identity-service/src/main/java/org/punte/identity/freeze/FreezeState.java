package org.punte.identity.freeze;

/** The life of a freeze. The last awake desk is only proposed: a second colleague must agree. */
enum FreezeState {
    PROPOSED,
    ACTIVE,
    LIFTING,
    LIFTED
}
