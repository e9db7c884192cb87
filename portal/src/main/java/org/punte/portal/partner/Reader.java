package org.punte.portal.partner;

/** Somebody who has seen a secret; who has left meanwhile carries it in mind. */
record Reader(String name, boolean left) {}
