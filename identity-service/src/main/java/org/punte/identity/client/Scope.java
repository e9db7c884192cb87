package org.punte.identity.client;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which of its agency's doors a system may use, and whose doors they are. */
enum Scope {
    REFERRALS_READ("referrals:read", "referral-service"),
    REFERRALS_SEND("referrals:send", "referral-service"),
    REFERRALS_ANSWER("referrals:answer", "referral-service"),
    CASES_READ("cases:read", "case-service"),
    CASES_WRITE("cases:write", "case-service"),
    MESSAGES_READ("messages:read", "notification-service"),
    IDENTITY_READ("identity:read", "identity-service");

    static final String KNOWN = "(referrals:(read|send|answer)|cases:(read|write)|messages:read|identity:read)";

    final String wire;
    private final String service;

    Scope(String wire, String service) {
        this.wire = wire;
        this.service = service;
    }

    /** The services to which a token goes. The directory is everybody's, and it is ours. */
    static Set<String> audiences(Collection<String> scopes) {
        var services = Arrays.stream(values())
                .filter(scope -> scopes.contains(scope.wire))
                .map(scope -> scope.service)
                .collect(Collectors.toCollection(TreeSet::new));
        services.add(IDENTITY_READ.service);
        return services;
    }
}
