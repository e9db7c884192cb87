package org.punte.identity.person;

import java.time.Instant;
import java.util.UUID;

/** A person in a list: a code, a date and whether it counts as a child; nothing that needs the vault. */
public record PersonLine(UUID id, String pseudonym, Instant registeredAt, boolean treatedAsChild) {
    static PersonLine of(Person p) {
        return new PersonLine(p.id, p.pseudonym, p.registeredAt, p.treatedAsChild);
    }
}
