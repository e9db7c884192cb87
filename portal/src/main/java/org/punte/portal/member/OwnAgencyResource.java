package org.punte.portal.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Write;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.membership.Member;
import org.punte.portal.client.membership.MemberClient;
import org.punte.portal.done.Done;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What an agency says of itself: how it is reached, when it works, when somebody sits at its desk. */
@Path("/agency")
@Authenticated
class OwnAgencyResource {
    private final MemberClient members;
    private final Directory directory;
    private final Frame frame;

    OwnAgencyResource(@RestClient MemberClient members, Directory directory, Frame frame) {
        this.members = members;
        this.directory = directory;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance own(Member agency, OwnData data, List<Agency> others, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance own() {
        return page(null, null);
    }

    @POST
    public Response change(@RestForm int version, @BeanParam OwnData data) {
        return Attempt.then(
                Done.SAVED.at("/agency"),
                () -> members.change(frame.me().agency().id(), Write.tag(version), data.command()),
                refusal -> page(data, refusal));
    }

    @POST
    @Path("guardian-removal")
    public Response withoutGuardian(@RestForm int version) {
        return Attempt.then(
                Done.SAVED.at("/agency"),
                () -> members.withoutGuardian(frame.me().agency().id(), Write.tag(version)),
                refusal -> page(null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("guardian-removal")
    public Response comeBack() {
        return Pages.goTo("/agency");
    }

    private TemplateInstance page(@Nullable OwnData typed, @Nullable Refusal refusal) {
        var home = frame.me().agency().id();
        var agency = members.member(home);
        var others = directory.besides(home);
        return Templates.own(agency, typed == null ? OwnData.of(agency) : typed, others, refusal);
    }
}
