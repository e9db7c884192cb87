package org.punte.portal.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.Own;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Looked;
import org.punte.portal.client.alarm.AlarmClient;
import org.punte.portal.client.alarm.Candidate;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.client.referral.Step;

/** Who could be asked next, for those who may know; for everybody else of the agency, who knows. */
@RequestScoped
class Onward {
    private final AlarmClient alarms;
    private final Own own;
    private final ReferralClient referrals;
    private final Directory directory;
    private final People people;

    @Inject
    Onward(
            @RestClient AlarmClient alarms,
            Own own,
            @RestClient ReferralClient referrals,
            Directory directory,
            People people) {
        this.alarms = alarms;
        this.own = own;
        this.referrals = referrals;
        this.directory = directory;
        this.people = people;
    }

    /** Nobody is looked for in the name of a reader who sends nothing. */
    Way of(Referral referral, boolean worksCases) {
        Looked<Candidate> found =
                worksCases ? Looked.at(() -> alarms.nextCandidates(referral.id())) : Looked.notYours();
        boolean opens = worksCases && opens(referral);
        return new Way(
                found.map(candidate -> next(candidate.agency())),
                opens,
                opens ? null : who(referral),
                referral.proposedAgency() == null ? null : next(referral.proposedAgency()),
                directory.phone(referral.receiver()));
    }

    /** Asking begins with what the person agreed to: that page is for whoever works with the person. */
    private boolean opens(Referral referral) {
        return own.opens(referral.person());
    }

    private Next next(UUID agency) {
        return new Next(agency, directory.name(agency), directory.phone(agency));
    }

    private Knows who(Referral referral) {
        var author = Listed.orNone(() -> referrals.timeline(referral.id())).stream()
                .map(Step::actor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Knows(people.name(author), people.name(referral.absenceContact()));
    }

    /**
     * What the page says of going on.
     *
     * @param opens the person opens for the reader, who so may ask
     * @param proposed whom the agency that was asked named in its place
     * @param desk how the agency that was asked is called
     */
    record Way(
            Looked<Next> next,
            boolean opens,
            @Nullable Knows knows,
            @Nullable Next proposed,
            @Nullable String desk) {}

    /** An agency that could be asked, and how to call it. */
    record Next(UUID agency, String name, @Nullable String phone) {}

    /** Who wrote it, and whom to ask while they are away. */
    record Knows(String author, String contact) {}
}
