package org.punte.portal.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.renewal.RenewalClient;
import org.punte.portal.client.staff.SecondPersonClient;
import org.punte.portal.client.staff.StaffMember;
import org.punte.portal.page.Frame;

/** The names on these pages: nobody renews their own factor. */
@Named("others")
@RequestScoped
public class Others {
    private final SecondPersonClient decisions;
    private final RenewalClient renewals;
    private final People people;
    private final Directory directory;
    private final Frame frame;

    @Inject
    Others(
            @RestClient SecondPersonClient decisions,
            @RestClient RenewalClient renewals,
            People people,
            Directory directory,
            Frame frame) {
        this.decisions = decisions;
        this.renewals = renewals;
        this.people = people;
        this.directory = directory;
        this.frame = frame;
    }

    /** Everybody of the agency but the one who looks; of another one for which the one who looks may be the second person. */
    public List<Colleague> colleagues(@Nullable UUID agency) {
        var me = frame.me().account();
        var all = agency == null ? people.all() : elsewhere(agency);
        return all.stream().filter(colleague -> !colleague.account().equals(me)).toList();
    }

    private List<Colleague> elsewhere(UUID agency) {
        return decisions.staff(agency).items().stream()
                .filter(one -> !one.blocked())
                .map(one -> new Colleague(one.account(), one.name(), null))
                .toList();
    }

    /** The agencies that named the one who looks. */
    public List<UUID> entrusted() {
        var own = frame.me().agency().id();
        return Listed.orNone(() -> decisions.staff(null)).stream()
                .map(StaffMember::agency)
                .filter(agency -> !agency.equals(own))
                .distinct()
                .toList();
    }

    /** How many lost factors wait for the one who looks; that they cannot be had is thrown. */
    public int count() {
        return (int) Silence.unlessForbidden(() -> renewals.pending().items()).stream()
                .filter(renewal -> !mine(renewal.askedBy()))
                .count();
    }

    /** The same for a page: null where they cannot be had. */
    public @Nullable Integer getWaiting() {
        return Silence.orNull(this::count);
    }

    /** Whether it was the one who looks who asked, and so somebody else must confirm. */
    public boolean mine(@Nullable UUID account) {
        return frame.me().account().equals(account);
    }

    public String person(@Nullable UUID account) {
        return people.name(account);
    }

    public String agency(@Nullable UUID id) {
        return directory.name(id);
    }
}
