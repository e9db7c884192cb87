package org.punte.sealing;

import java.util.UUID;

/** Where a ciphertext lives: text sealed for one place does not open in any other. */
public record SealedPlace(String table, String column, UUID row, UUID subject, UUID agency) {}
