package org.punte.bench.load;

/** One client's way through the five steps, again and again. */
public interface Journey extends AutoCloseable {
    /** Once through; throws when an answer is not what it must be. */
    void play(Laps laps) throws Exception;

    @Override
    void close() throws Exception;
}
