package org.punte.local.demo;

import java.util.Locale;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.local.LocalSettings;
import org.punte.local.http.Unexpected;
import org.punte.local.network.DemoNetwork;
import org.punte.local.signin.SignInRefused;

/** {@code ./punte demo}: plays the closed loop on the running system. Ends with status 0 if it held. */
public final class Demo {
    private Demo() {}

    /** Needs no arguments. */
    public static void main(String[] arguments) {
        try {
            play();
        } catch (Unexpected | SignInRefused broken) {
            System.out.println("\nThe loop did not hold: " + broken.getMessage());
            System.exit(1);
        }
    }

    private static void play() {
        var settings = LocalSettings.usual(InfrastructureRequest.root());
        var network = DemoNetwork.in(settings.run())
                .orElseThrow(() -> new Unexpected("there is no demo network; start it with ./punte up"));
        var teller = new Teller(System.out);
        var cast = Cast.signedIn(network, settings.ports(), teller);
        double signIns = teller.secondsTold();
        long begin = System.nanoTime();
        var loop = new Sending(teller, cast.ana(), cast.dan().agency()).play();
        new Answering(teller, cast, loop).play();
        System.out.printf(
                Locale.ROOT,
                "%nThe loop held: %.2f s from the first request to the last; signing in took %.2f s.%n",
                (System.nanoTime() - begin) / 1e9,
                signIns);
    }
}
