package org.punte.portal.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
import org.punte.portal.client.Silence;
import org.punte.portal.client.directory.DirectoryClient;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.membership.Member;
import org.punte.portal.client.membership.MemberClient;
import org.punte.portal.page.Frame;

/** What the own agency lacks before others can work with it: told to its administrator, once a request, as far as it is known. */
@Named("beginning")
@RequestScoped
public class Beginning {
    private final People people;
    private final Directory directory;
    private final MemberClient members;
    private final DirectoryClient services;
    private final Frame frame;
    private @Nullable List<Missing> missing;

    @Inject
    Beginning(
            People people,
            Directory directory,
            @RestClient MemberClient members,
            @RestClient DirectoryClient services,
            Frame frame) {
        this.people = people;
        this.directory = directory;
        this.members = members;
        this.services = services;
        this.frame = frame;
    }

    /** What is missing, and where one sees to it. */
    public enum Missing {
        DESK("/agency/accounts"),
        SUPERVISOR("/agency/accounts"),
        HOURS("/agency"),
        SERVICE("/services");

        private final String page;

        Missing(String page) {
            this.page = page;
        }

        public String page() {
            return page;
        }
    }

    public List<Missing> getMissing() {
        if (missing == null) missing = frame.me().administersAgency() ? look() : List.of();
        return missing;
    }

    /** Nobody is bothered for years with hours and services: an agency may do without. */
    private List<Missing> look() {
        var found = new ArrayList<Missing>();
        if (isHeldByNobody("desk")) found.add(Missing.DESK);
        if (isHeldByNobody("supervisor")) found.add(Missing.SUPERVISOR);
        if (Boolean.TRUE.equals(Silence.orNull(this::isNew))) {
            if (Boolean.TRUE.equals(Silence.orNull(this::isNeverStaffed))) found.add(Missing.HOURS);
            if (Boolean.TRUE.equals(Silence.orNull(this::offersNothing))) found.add(Missing.SERVICE);
        }
        return found;
    }

    /** False as well where it is not known what somebody may do. */
    private boolean isHeldByNobody(String role) {
        var staff = Silence.orNone(people::all);
        return !staff.isEmpty()
                && staff.stream().map(Colleague::roles).allMatch(roles -> roles != null && !roles.contains(role));
    }

    private boolean isNew() {
        return directory.isNew(frame.me().agency().id());
    }

    private boolean isNeverStaffed() {
        Member home = members.member(frame.me().agency().id());
        return home.staffedHours() == null || home.staffedHours().isEmpty();
    }

    /** Whoever investigates helps nobody. */
    private boolean offersNothing() {
        var home = frame.me().agency();
        return !home.kind().investigates()
                && services.services(home.id(), null, null, null).isEmpty();
    }
}
