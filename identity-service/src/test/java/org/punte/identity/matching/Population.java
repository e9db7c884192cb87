package org.punte.identity.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up people whose names are as uneven as names are: a few are everybody's, most are rare. Same seed, same people. */
public final class Population {
    private static final List<String> GIVEN = List.of(
                    "Maria Elena Ana Ioana Andreea Mihaela Cristina Daniela Alexandra Gabriela Ștefania Nicoleta Mădălina Larisa "
                            + "Georgiana Alina Raluca Bianca Roxana Lăcrămioara Ionuț Andrei Gheorghe Vasile Constantin Marian "
                            + "Florin Răzvan Cătălin Bogdan Viorica Ecaterina Iuliana Oxana Svetlana Tatiana Natalia Ludmila "
                            + "Ramona Simona Diana Denisa Sorina Loredana Camelia Ileana Rodica Tudor Sebastian Valentin")
            .stream()
            .flatMap(names -> Stream.of(names.split(" ")))
            .toList();
    private static final String[] STEMS =
            ("Pop Ion Rad Stan Dumitr Mar Tud Vasil Petr Niculă Bran Crăci Florl Gheorgh Lup Mold "
                            + "Munt Oanc Păun Răduc Sârb Șerb Țepe Ung Văcăr Zamf Bălăc Cioban Dobr Enăch Fil Grig Holb Iacob Jian "
                            + "Lăzăr Mihăil Neag Olt Pârv Roșc Săv Trif Urs Vlăd Bârs Cozm Drăgh Fărc Hanț")
                    .split(" ");
    private static final String[] ENDS = "escu eanu an ache aru oiu ea ilă".split(" ");
    private static final int OLDEST = 1950;
    private static final int YEARS = 55;

    private final Random random;

    public Population(long seed) {
        this.random = new Random(seed);
    }

    public Somebody next() {
        var given = GIVEN.get(skewed(GIVEN.size()));
        if (random.nextInt(4) == 0)
            given += (random.nextBoolean() ? "-" : " ") + GIVEN.get(random.nextInt(GIVEN.size()));
        var phone = random.nextInt(3) == 0 ? "+40 7%08d".formatted(random.nextInt(100_000_000)) : null;
        return new Somebody(given, family(), day(), null, phone);
    }

    String family() {
        int pick = skewed(STEMS.length * ENDS.length);
        return STEMS[pick % STEMS.length] + ENDS[pick * 7 % ENDS.length];
    }

    /** Low numbers are far more frequent. */
    private int skewed(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2.2));
    }

    private LocalDate day() {
        return LocalDate.of(OLDEST + random.nextInt(YEARS), 1, 1).plusDays(random.nextInt(365));
    }
}
