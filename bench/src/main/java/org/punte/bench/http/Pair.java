package org.punte.bench.http;

import java.util.UUID;
import java.util.function.Supplier;

/** A sender and a receiver who refer one person to one another, with the consent for it. */
record Pair(
        Supplier<String> sender,
        Supplier<String> receiver,
        UUID person,
        UUID consent,
        UUID receivingAgency,
        UUID receivingWorker) {
    String referral() {
        return ("{\"person\":\"%s\",\"receiver\":\"%s\",\"consent\":\"%s\",\"service\":\"ACC_SHELTER\",\"urgency\":\"NORMAL\","
                        + "\"envelope\":{\"ageBand\":\"ADULT\",\"region\":\"IS\",\"interpreter\":false}}")
                .formatted(person, receivingAgency, consent);
    }

    String acceptance() {
        return "{\"workers\":[\"%s\"]}".formatted(receivingWorker);
    }
}
