package org.punte.portal.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.assignment.AssignWorkers;
import org.punte.portal.client.assignment.LeftPerson;
import org.punte.portal.client.cases.CaseClient;
import org.punte.portal.client.cases.CaseFile;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Work that nobody is left to do, for supervisors to hand out. */
@Path("/assignments")
@Authenticated
class AssignmentResource {
    private final IdentityClient identity;
    private final ReferralClient referrals;
    private final CaseClient cases;
    private final People people;

    AssignmentResource(
            @RestClient IdentityClient identity,
            @RestClient ReferralClient referrals,
            @RestClient CaseClient cases,
            People people) {
        this.identity = identity;
        this.referrals = referrals;
        this.cases = cases;
        this.people = people;
    }

    /** A referral that nobody is left for, and to whom it may be given. */
    record LeftReferral(Referral referral, List<Colleague> colleagues) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Listed<LeftPerson> persons,
                List<LeftReferral> left,
                List<CaseFile> files,
                List<Colleague> colleagues,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return page(Fields.text(after), null);
    }

    @POST
    @Path("persons/{id}")
    public Response person(@RestPath UUID id, @RestForm String key, @RestForm List<String> workers) {
        return assign(() -> identity.assign(id, key, command(workers)));
    }

    @POST
    @Path("referrals/{id}")
    public Response referral(@RestPath UUID id, @RestForm String key, @RestForm List<String> workers) {
        return assign(() -> referrals.assign(id, key, command(workers)));
    }

    @POST
    @Path("casefiles/{id}")
    public Response caseFile(@RestPath UUID id, @RestForm String key, @RestForm List<String> workers) {
        return assign(() -> cases.assign(id, key, command(workers)));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{what:persons|referrals|casefiles}/{id}")
    public Response comeBack() {
        return Pages.goTo("/assignments");
    }

    private Response assign(Runnable work) {
        return Attempt.then("/assignments", work, refusal -> page(null, refusal));
    }

    private static AssignWorkers command(List<String> workers) {
        return new AssignWorkers(Fields.some(Fields.ids(workers), "workers"));
    }

    /** One list decides whether the page may be seen; the others are shown when their services answer. */
    private TemplateInstance page(@Nullable String after, @Nullable Refusal refusal) {
        var colleagues = people.assignable();
        var left = Listed.orNone(() -> referrals.left(null)).stream()
                .map(referral -> new LeftReferral(referral, people.without(referral.id(), colleagues)))
                .toList();
        return Templates.list(
                identity.leftPersons(after), left, Listed.orNone(() -> cases.left(null)), colleagues, refusal);
    }
}
