package org.punte.bench.referrals;

/** Something that is asked for again and again. {@code atLarge}: by the largest agency, else by the usual one. */
record Question(String name, String path, boolean atLarge) {}
