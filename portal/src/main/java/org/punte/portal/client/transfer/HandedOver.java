package org.punte.portal.client.transfer;

import java.util.UUID;
import org.punte.portal.client.referral.ServiceCode;

/** What the old owner had asked for, and of whom. */
public record HandedOver(UUID id, ServiceCode service, UUID asked) {}
