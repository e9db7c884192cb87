package org.punte.portal.client.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.portal.client.identity.Category;

/** Asks another agency to confirm what both signed on paper. */
public record ProposeAgreement(
        UUID with, String number, LocalDate signedOn, List<Category> categories, LocalDate validUntil) {}
