package org.punte.portal.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.application.CheckForm;
import org.punte.portal.client.Write;
import org.punte.portal.client.application.Decision;
import org.punte.portal.client.membership.ChangeMember;
import org.punte.portal.client.membership.Member;
import org.punte.portal.client.membership.MemberClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** One agency before network administrators: its state, counts of its open work, and what they decide. */
@Path("/network/agencies/{id}")
@Authenticated
class MemberResource {
    private final MemberClient members;
    private final MemberLife life;

    MemberResource(@RestClient MemberClient members, MemberLife life) {
        this.members = members;
        this.life = life;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(Life life, @Nullable Refusal refusal);

        static native TemplateInstance closing(Member agency, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance one(@RestPath UUID id) {
        return Templates.one(life.of(id), null);
    }

    /** The third decision: it ends the probation, and no timer ever does. */
    @POST
    @Path("activation")
    public Response activate(@RestPath UUID id, @RestForm String key, @BeanParam CheckForm check) {
        return change(id, () -> members.activate(id, key, check.decision()));
    }

    /** What closing means is shown first, on a page of its own: it cannot be undone. */
    @GET
    @Path("deactivation")
    public TemplateInstance closing(@RestPath UUID id) {
        return Templates.closing(members.member(id), null);
    }

    @POST
    @Path("deactivation")
    public Response close(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return Attempt.then(
                "/network/agencies/" + id,
                () -> members.move(id, "deactivation", key, reasoned(reason)),
                refusal -> Templates.closing(members.member(id), refusal));
    }

    @POST
    @Path("{move:suspension|reinstatement}")
    public Response move(
            @RestPath UUID id, @RestPath String move, @RestForm String key, @RestForm @Nullable String reason) {
        return change(id, () -> members.move(id, move, key, reasoned(reason)));
    }

    @POST
    @Path("numbers")
    public Response number(
            @RestPath UUID id,
            @RestForm int version,
            @RestForm @Nullable String registrationNumber,
            @RestForm @Nullable String accreditationNumber) {
        var numbers = new ChangeMember.Numbers(Fields.text(registrationNumber), Fields.text(accreditationNumber));
        return change(id, () -> members.number(id, Write.tag(version), numbers));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{move:activation|suspension|reinstatement|numbers}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/network/agencies/" + id);
    }

    private static Decision.Reasoned reasoned(@Nullable String reason) {
        return new Decision.Reasoned(Fields.required(Fields.text(reason), "reason"));
    }

    private Response change(UUID id, Runnable change) {
        return Attempt.then("/network/agencies/" + id, change, refusal -> Templates.one(life.of(id), refusal));
    }
}
