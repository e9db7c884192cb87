package org.punte.portal.person;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Looked;
import org.punte.portal.client.Silence;
import org.punte.portal.client.cases.CaseFile;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.client.referral.ReferralClient.Narrowed;

/** What the own agency sent for one person, and what its files on them came from; newest first, and only what the reader may see. */
@RequestScoped
class Items {
    /** More of what was sent stands in its list. */
    static final int MOST = 10;
    /** Each is asked for by itself. */
    private static final int MOST_RECEIVED = 3;

    private final ReferralClient referrals;
    private final Directory directory;

    @Inject
    Items(@RestClient ReferralClient referrals, Directory directory) {
        this.referrals = referrals;
        this.directory = directory;
    }

    Looked<Item> of(UUID person, Looked<CaseFile> files) {
        var sent = Looked.at(() -> referrals.sent(Narrowed.ofPerson(person, MOST)));
        var all = Stream.concat(sent.items().stream(), received(files.items()))
                .sorted(comparing(Referral::sentAt, nullsLast(reverseOrder())))
                .map(referral -> new Item(referral, directory.name(referral.counterpart())))
                .toList();
        // what came stands in the files: where they are silent, nobody says that there was nothing
        return new Looked<>(all, sent.isFound() ? files.outcome() : sent.outcome());
    }

    /** What is hidden from the reader is not answered, and stays away. */
    private Stream<Referral> received(List<CaseFile> files) {
        return files.stream()
                .map(CaseFile::origin)
                .filter(Objects::nonNull)
                .map(CaseFile.Origin::referral)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_RECEIVED)
                .map(id -> Silence.orNull(() -> referrals.referral(id)))
                .filter(Objects::nonNull)
                .filter(Referral::isReceived);
    }
}
