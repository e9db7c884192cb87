package org.punte.portal.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.RomanianOrder;
import org.punte.portal.client.Listed;
import org.punte.portal.client.application.Application;
import org.punte.portal.client.application.ApplicationClient;
import org.punte.portal.client.application.ApplicationStatus;
import org.punte.portal.client.closing.ClosingAgency;
import org.punte.portal.client.closing.ClosingClient;
import org.punte.portal.client.membership.AgencyStatus;
import org.punte.portal.client.membership.Member;
import org.punte.portal.client.membership.MemberClient;
import org.punte.portal.page.Fields;

/** The first page of network administrators: who asks for access, and where each agency stands. */
@Path("/network")
@Authenticated
class NetworkResource {
    private static final int PAGE = 100;

    private final ApplicationClient applications;
    private final MemberClient members;
    private final ClosingClient closing;

    NetworkResource(
            @RestClient ApplicationClient applications,
            @RestClient MemberClient members,
            @RestClient ClosingClient closing) {
        this.applications = applications;
        this.members = members;
        this.closing = closing;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(
                List<Application> waiting, List<Member> members, @Nullable AgencyStatus status, boolean undecided);
    }

    @GET
    public TemplateInstance overview(@RestQuery @Nullable String status) {
        var only = Fields.code(AgencyStatus.class, status);
        return Templates.overview(
                applications.applications(ApplicationStatus.RECEIVED, null).items(),
                members(only),
                only,
                Listed.orNone(closing::agencies).stream().anyMatch(ClosingAgency::isUndecided));
    }

    /** All of them: who looks for one looks by its name. */
    private List<Member> members(@Nullable AgencyStatus only) {
        return Listed.all(after -> members.members(only, after, PAGE)).stream()
                .sorted(Comparator.comparing(Member::name, RomanianOrder.INSTANCE))
                .toList();
    }
}
