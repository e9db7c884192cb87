package org.punte.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.desk.Conflict;
import org.punte.portal.client.desk.DeskClient;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.page.Frame;

/** The people of one's own agency, all of them, fetched once per request; those who left only when somebody asks for a name. */
@RequestScoped
public class People {
    private static final int PAGE = 100;

    private final IdentityClient identity;
    private final DeskClient desk;
    private final Frame frame;
    private @Nullable List<Colleague> people;
    private @Nullable List<Conflict> conflicts;
    private @Nullable Map<UUID, String> names;
    private @Nullable Map<UUID, String> formerNames;
    private boolean formerUnread;

    @Inject
    People(@RestClient IdentityClient identity, @RestClient DeskClient desk, Frame frame) {
        this.identity = identity;
        this.desk = desk;
        this.frame = frame;
    }

    /** Who works here. */
    public List<Colleague> all() {
        if (people == null) people = Listed.all(after -> identity.colleagues(after, PAGE));
        return people;
    }

    /** Who may be assigned to persons; nobody while identity-service does not answer. */
    public List<Colleague> assignable() {
        return only(Colleague::worksCases);
    }

    /** Who may be named for a referral, or given it on the desk: referral-service takes nobody else. */
    public List<Colleague> answering() {
        return only(Colleague::answers);
    }

    /** Those of them who have not stepped aside from it, as far as the reader is told: only supervisors are. */
    public List<Colleague> without(UUID referral, List<Colleague> some) {
        if (conflicts == null)
            conflicts = frame.me().supervises() ? Silence.orNone(() -> Listed.all(desk::conflicts)) : List.of();
        var aside = conflicts.stream()
                .filter(conflict -> conflict.isFrom(referral))
                .map(Conflict::account)
                .collect(Collectors.toSet());
        return some.stream()
                .filter(colleague -> !aside.contains(colleague.account()))
                .toList();
    }

    /** Whether this agency keeps the network: the network's administrators are its people. */
    public boolean keepNetwork() {
        return !only(Colleague::administersNetwork).isEmpty();
    }

    /** Who supervises beside this one. */
    public List<Colleague> supervising(UUID besides) {
        return only(colleague -> colleague.supervises() && !colleague.account().equals(besides));
    }

    private List<Colleague> only(Predicate<Colleague> fitting) {
        return Silence.orNone(this::all).stream().filter(fitting).toList();
    }

    /** Also of who left: old records go on naming them. A dash stands for somebody of elsewhere. */
    public String name(@Nullable UUID id) {
        if (id == null) return "-";
        if (names == null) names = names(this::all);
        var name = names.get(id);
        return name == null ? formerName(id) : name;
    }

    /** Whether somebody of this agency no longer signs in. */
    public boolean isFormer(@Nullable UUID id) {
        return id != null && former().containsKey(id);
    }

    /** Whether this is, or was, somebody of this agency; also where that cannot be found out. */
    public boolean knows(UUID id) {
        if (names == null) names = names(this::all);
        return names.isEmpty() || names.containsKey(id) || isFormer(id) || formerUnread;
    }

    private String formerName(UUID id) {
        return former().getOrDefault(id, "-");
    }

    private Map<UUID, String> former() {
        if (formerNames != null) return formerNames;
        var read = Silence.orNull(() -> Listed.all(after -> identity.formerColleagues(after, PAGE)));
        formerUnread = read == null;
        formerNames = names(() -> read == null ? List.of() : read);
        return formerNames;
    }

    private static Map<UUID, String> names(Supplier<List<Colleague>> read) {
        return Silence.orNone(read).stream()
                .collect(Collectors.toMap(Colleague::account, Colleague::name, (one, same) -> one));
    }
}
