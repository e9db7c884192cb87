package org.punte.portal.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;
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
        return asked(person, one -> consents.contains(one.consent()));
    }

    /** The same with the last category of a consent: what was taken on goes on, and nobody reads for it any more. */
    Looked<OpenReferral> withLastCategory(UUID person, Collection<UUID> consents) {
        return asked(
                person, one -> consents.contains(one.consent()) && !one.status().isTaken());
    }

    /** A service of an earlier release does not say under what it was asked. */
    private Looked<OpenReferral> asked(UUID person, Predicate<OpenReferral> ends) {
        var open = Looked.at(() -> referrals.open(person, true));
        var unsaid = open.items().stream().anyMatch(one -> one.consent() == null);
        return new Looked<>(
                open.items().stream()
                        .filter(one -> one.consent() != null && ends.test(one))
                        .toList(),
                unsaid ? Looked.Outcome.SILENT : open.outcome());
    }
}
