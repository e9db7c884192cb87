/** One agency of many persons: how long finding doubles takes, and opening a person, against bare SQL of the same run. */
@NullMarked
package org.punte.bench.persons;

import org.jspecify.annotations.NullMarked;
