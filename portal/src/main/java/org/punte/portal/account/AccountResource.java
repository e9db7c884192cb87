package org.punte.portal.account;

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
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.Silence;
import org.punte.portal.client.staff.Account;
import org.punte.portal.client.staff.BlockReason;
import org.punte.portal.client.staff.Blocked;
import org.punte.portal.client.staff.Invitation;
import org.punte.portal.client.staff.RoleGrant;
import org.punte.portal.client.staff.StaffClient;
import org.punte.portal.client.staff.StaffCommand;
import org.punte.portal.done.Done;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** The accounts of one's own agency, for its administrators. */
@Path("/agency/accounts")
@Authenticated
class AccountResource {
    private final StaffClient staff;
    private final Frame frame;

    AccountResource(@RestClient StaffClient staff, Frame frame) {
        this.staff = staff;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Listed<Account> accounts, List<Invitation> invitations, @Nullable Refusal refusal);

        static native TemplateInstance one(
                Account account,
                @Nullable Blocked blocked,
                @Nullable Invitation invitation,
                List<RoleGrant> waiting,
                boolean own,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return page(Fields.text(after), null);
    }

    @POST
    @Path("reminders/{invitation}")
    public Response remind(@RestPath UUID invitation, @RestForm String key) {
        return Attempt.then(
                Done.REMINDED.at("/agency/accounts"),
                () -> staff.remind(invitation, key, new Nothing()),
                refusal -> page(null, refusal));
    }

    /** From the page of one account, to which whatever goes wrong leads back. */
    @POST
    @Path("{id}/reminder")
    public Response remind(@RestPath UUID id, @RestForm String key, @RestForm @Nullable UUID invitation) {
        return Attempt.then(
                Done.REMINDED.at(address(id)),
                () -> staff.remind(Fields.required(invitation, "invitation"), key, new Nothing()),
                refusal -> one(id, refusal));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return one(id, null);
    }

    @POST
    @Path("{id}/roles")
    public Response give(@RestPath UUID id, @RestForm String key, @RestForm List<String> roles) {
        return Attempt.of(
                () -> {
                    var grant = staff.grantRoles(key, new StaffCommand.GrantRoles(id, Roles.chosen(roles)));
                    return Pages.goTo((grant.isPending() ? Done.AWAITED : Done.GIVEN).at(address(id)));
                },
                refusal -> one(id, refusal));
    }

    @POST
    @Path("{id}/role-removal")
    public Response take(@RestPath UUID id, @RestForm String key, @RestForm List<String> roles) {
        return change(
                id, Done.TAKEN, () -> staff.removeRoles(id, key, new StaffCommand.RemoveRoles(Roles.chosen(roles))));
    }

    /** Leads to what is to be done next. */
    @POST
    @Path("{id}/block")
    public Response block(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return Attempt.then(
                Done.BLOCKED.at(address(id)),
                () -> {
                    var why = Fields.required(Fields.code(BlockReason.class, reason), "reason");
                    staff.block(id, key, new StaffCommand.Block(why));
                },
                refusal -> one(id, refusal));
    }

    @POST
    @Path("{id}/unblock")
    public Response unblock(@RestPath UUID id, @RestForm String key) {
        return change(id, Done.UNBLOCKED, () -> staff.unblock(id, key, new Nothing()));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("reminders/{invitation}")
    public Response comeBack() {
        return Pages.goTo("/agency/accounts");
    }

    /** The same for what is about one account. */
    @GET
    @Path("{id}/{part:roles|role-removal|reminder|block|unblock}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo(address(id));
    }

    private Response change(UUID id, Done done, Runnable change) {
        return Attempt.then(done.at(address(id)), change, refusal -> one(id, refusal));
    }

    private static String address(UUID id) {
        return "/agency/accounts/" + id;
    }

    private TemplateInstance page(@Nullable String after, @Nullable Refusal refusal) {
        return Templates.list(staff.accounts(after), Listed.orNone(() -> staff.invitations(null)), refusal);
    }

    private TemplateInstance one(UUID id, @Nullable Refusal refusal) {
        var account = staff.account(id);
        var own = id.equals(frame.me().account());
        return Templates.one(account, leftBehind(account), own ? null : invitation(account), waiting(id), own, refusal);
    }

    /** What others have to agree to. */
    private List<RoleGrant> waiting(UUID id) {
        return Listed.orNone(() -> staff.grantsOf(id)).stream()
                .filter(RoleGrant::isPending)
                .toList();
    }

    /** By which somebody is written to again, also long after the first sign-in: a password can be lost. */
    private @Nullable Invitation invitation(Account account) {
        return account.blocked()
                ? null
                : Listed.orNone(() -> staff.invitation(account.id())).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** However the account came to be blocked; the page is shown without it when it is not to be had. */
    private @Nullable Blocked leftBehind(Account account) {
        return account.blocked() ? Silence.orNull(() -> staff.leftBehind(account.id())) : null;
    }
}
