package org.punte.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The accounts of the acting agency, and which of any agency are due for something. */
@ApplicationScoped
@Transactional
public class AccountDirectory {
    private static final int MOST = 200;

    private final AccountRepository accounts;
    private final Cursors cursors;
    private final Caller caller;

    AccountDirectory(AccountRepository accounts, Cursors cursors, Caller caller) {
        this.accounts = accounts;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** Somebody of the same agency. */
    public record Colleague(UUID account, String name, List<String> roles) {}

    /** What the other features may know of an account. */
    public record Entry(
            UUID account,
            UUID agency,
            String name,
            String email,
            Set<String> roles,
            boolean blocked,
            @Nullable BlockReason blockedWhy,
            boolean signedOut,
            @Nullable LocalDate lastSeenOn,
            boolean came,
            Instant confirmedAt,
            int version) {
        /** As {@code lastSeenOn}, for people: being let in again is no sign-in. */
        public @Nullable LocalDate cameOn() {
            return came ? lastSeenOn : null;
        }
    }

    /** An account that is due, and as which agency to see to it. */
    public record Due(UUID account, UUID agency) {}

    /** Who may be named as a worker. */
    public CursorPage<Colleague> colleagues(@Nullable String after, int limit) {
        var rows = accounts.colleagues(caller.agency(), cursors.open("colleagues", after), limit);
        return CursorPage.of(rows, limit, a -> cursors.seal("colleagues", a.createdAt, a.id))
                .map(a -> new Colleague(a.id, a.name, List.of(a.roles)));
    }

    /** Who may no longer sign in: what they did still names them. */
    public CursorPage<Colleague> formerColleagues(@Nullable String after, int limit) {
        var rows = accounts.formerColleagues(caller.agency(), cursors.open("former", after), limit);
        return CursorPage.of(rows, limit, a -> cursors.seal("former", a.createdAt, a.id))
                .map(a -> new Colleague(a.id, a.name, List.of()));
    }

    /** The caller's own entry. */
    public Optional<Entry> self() {
        return find(caller.account());
    }

    /** The account of somebody at the acting agency. */
    public Optional<Entry> find(UUID account) {
        return accounts.findByIdOptional(new Account.Key(account, caller.agency()))
                .map(AccountDirectory::entry);
    }

    /** The people of the acting agency, oldest account first. */
    public List<Entry> people() {
        return accounts.ofAgency(caller.agency()).stream()
                .map(AccountDirectory::entry)
                .toList();
    }

    /** The people of the acting agency who are not blocked and have this role. */
    public List<Entry> awake(String role) {
        return people().stream()
                .filter(one -> !one.blocked() && one.roles().contains(role))
                .toList();
    }

    /** Which of desk and supervisor nobody else at the acting agency has. */
    public Set<String> rolesAlone(UUID account) {
        var all = accounts.ofAgency(caller.agency());
        return all.stream()
                .filter(one -> one.id.equals(account))
                .findFirst()
                .map(one -> one.aloneIn(all))
                .orElseGet(Set::of);
    }

    /** Where the caller may choose to work: the agencies with an account that is not blocked. */
    public List<UUID> agenciesOfCaller() {
        return accounts.membershipsOf(caller.account()).stream()
                .filter(membership -> !membership.blocked())
                .map(AccountRepository.Membership::agency)
                .toList();
    }

    /** The agencies where somebody has an account, blocked or not. */
    public List<UUID> agenciesOf(UUID account) {
        return accounts.membershipsOf(account).stream()
                .map(AccountRepository.Membership::agency)
                .toList();
    }

    /** Whether somebody who works for another agency has an account at the acting one, and has never come to it. */
    public boolean isStranger(UUID account) {
        return find(account).filter(entry -> !entry.came()).isPresent()
                && accounts.membershipsOf(account).stream()
                        .anyMatch(membership ->
                                !membership.blocked() && !membership.agency().equals(caller.agency()));
    }

    /** People of any agency who were not here since that day. */
    public List<Due> notSeenSince(LocalDate day, int most) {
        return accounts.notSeenSince(day, most);
    }

    /** People of any agency whom nobody confirmed since then, and who wait for nobody's decision. */
    public List<Due> notConfirmedSince(Instant moment, int most) {
        return accounts.notConfirmedSince(moment, most);
    }

    /** Blocked people of any agency whose sessions have yet to be ended. */
    public List<Due> toSignOut() {
        return accounts.toSignOut(MOST);
    }

    /** Whether anybody, anywhere, may still keep the network. */
    public boolean hasNetworkAdministrator() {
        return accounts.hasNetworkAdministrator();
    }

    CursorPage<AccountView> page(@Nullable String after, int limit) {
        var rows = accounts.page(caller.agency(), cursors.open("accounts", after), limit);
        return CursorPage.of(rows, limit, a -> cursors.seal("accounts", a.createdAt, a.id))
                .map(AccountView::of);
    }

    static Entry entry(Account a) {
        return new Entry(
                a.id,
                a.agency,
                a.name,
                a.email,
                Set.of(a.roles),
                a.blocked,
                a.blockedWhy,
                a.blocked && !a.signOutDue,
                a.lastSeenOn,
                a.came,
                a.confirmedAt,
                a.version);
    }
}
