package org.punte.portal.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.application.Application;
import org.punte.portal.client.application.ApplicationClient;
import org.punte.portal.client.application.ApplicationStatus;
import org.punte.portal.client.application.Approval;
import org.punte.portal.client.application.Decision;
import org.punte.portal.done.Done;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What network administrators of two agencies decide about an application, each after a check of their own. */
@Path("/network/applications")
@Authenticated
class ApplicationResource {
    private final ApplicationClient applications;
    private final Directory directory;
    private final Frame frame;

    ApplicationResource(@RestClient ApplicationClient applications, Directory directory, Frame frame) {
        this.applications = applications;
        this.directory = directory;
        this.frame = frame;
    }

    /** A yes with the name of the agency for which it was given. */
    record Given(Approval approval, String agency) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listed<Application> applications, @Nullable ApplicationStatus status);

        static native TemplateInstance one(
                Application application, List<Given> approvals, boolean ours, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String status, @RestQuery @Nullable String after) {
        var only = Fields.code(ApplicationStatus.class, status);
        return Templates.list(applications.applications(only, Fields.text(after)), only);
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    @Path("{id}/approval")
    public Response approve(@RestPath UUID id, @RestForm String key, @BeanParam CheckForm check) {
        return Attempt.then(
                Done.APPROVED.at("/network/applications/" + id),
                () -> applications.approve(id, key, check.decision()),
                refusal -> page(id, refusal));
    }

    @POST
    @Path("{id}/refusal")
    public Response refuse(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return Attempt.then(
                Done.REFUSED.at("/network/applications/" + id),
                () -> applications.refuse(
                        id, key, new Decision.Reasoned(Fields.required(Fields.text(reason), "reason"))),
                refusal -> page(id, refusal));
    }

    /** To whoever is to be the first administrator of an agency that was let in. */
    @POST
    @Path("{id}/letter")
    public Response writeAgain(@RestPath UUID id, @RestForm String key) {
        return Attempt.then(
                Done.REMINDED.at("/network/applications/" + id),
                () -> applications.writeAgain(id, key, new Nothing()),
                refusal -> page(id, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{decision:approval|refusal|letter}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/network/applications/" + id);
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        var application = applications.application(id);
        var approvals = application.approvals() == null ? List.<Approval>of() : application.approvals();
        var given = approvals.stream()
                .map(approval -> new Given(approval, directory.name(approval.agency())))
                .toList();
        var home = frame.me().agency().id();
        var ours = approvals.stream().anyMatch(approval -> approval.agency().equals(home));
        return Templates.one(application, given, ours, refusal);
    }
}
