package org.punte.local.demo;

import org.punte.local.http.Addresses;
import org.punte.local.network.DemoNetwork;
import org.punte.local.network.Worker;

/** Who plays: Ana in Bucharest; Irina at the desk in Iași, and Dan who will work with the person. */
record Cast(Worker ana, Worker irina, Worker dan) {
    static Cast signedIn(DemoNetwork network, Addresses addresses, Teller teller) {
        teller.heading("Signing in (authorization code with PKCE, over HTTP)");
        return new Cast(
                signedIn("Ana, caseworker of an NGO in Bucharest", "ana@podul.example", network, addresses, teller),
                signedIn(
                        "Irina, at the desk of a directorate in Iași",
                        "irina@iasi.example",
                        network,
                        addresses,
                        teller),
                signedIn("Dan, caseworker of that directorate", "dan@iasi.example", network, addresses, teller));
    }

    private static Worker signedIn(String who, String email, DemoNetwork network, Addresses addresses, Teller teller) {
        return teller.step(who, () -> network.signedIn(email, addresses));
    }
}
