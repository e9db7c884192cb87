package org.punte.identity.told;

import java.util.UUID;

/** A record about a person. */
public interface AboutPerson {
    /** About whom. */
    UUID person();
}
