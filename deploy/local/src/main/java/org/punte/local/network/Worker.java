package org.punte.local.network;

import java.util.UUID;
import java.util.function.Supplier;
import org.punte.local.http.Addresses;
import org.punte.local.http.Api;

/** Somebody who is signed in for one agency. */
public record Worker(UUID account, UUID agency, Addresses addresses, Supplier<String> token) {
    /** A service as this person sees it. */
    public Api at(String service) {
        return new Api(addresses.url(service), token);
    }
}
