package org.punte.portal.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.client.Looked;
import org.punte.portal.client.transfer.OpenReferral;
import org.punte.portal.client.transfer.TransferClient;

/** What ends with a consent: everything open that was asked under it, whatever it waits for. */
@RequestScoped
class Touched {
    private final TransferClient referrals;

    @Inject
    Touched(@RestClient TransferClient referrals) {
        this.referrals = referrals;
    }

    /** Not known is not nothing: the page says which it is. */
    Looked<OpenReferral> with(UUID person, Collection<UUID> consents) {
        var open = Looked.at(() -> referrals.open(person, true));
        return new Looked<>(
                open.items().stream()
                        .filter(one -> consents.contains(one.consent()))
                        .toList(),
                open.outcome());
    }
}
