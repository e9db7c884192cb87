package org.punte.referrals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down, of each question to identity-service, whether a transaction was under way where it was asked. */
@Provider
public class AskedFilter implements ClientRequestFilter {
    private static final Map<String, List<Boolean>> ASKED = new ConcurrentHashMap<>();

    @Override
    public void filter(ClientRequestContext request) {
        ASKED.computeIfAbsent(request.getUri().toString(), asked -> new CopyOnWriteArrayList<>())
                .add(QuarkusTransaction.isActive());
    }

    /** One entry for each question whose address holds these words: true where it was asked in a transaction. */
    public static List<Boolean> inTransaction(String words) {
        return ASKED.entrySet().stream()
                .filter(asked -> asked.getKey().contains(words))
                .flatMap(asked -> asked.getValue().stream())
                .toList();
    }
}
