package org.punte.portal.client.referral;

import java.util.UUID;

/** A referral and the code by which people call it. */
public record Coded(UUID id, String code) {}
