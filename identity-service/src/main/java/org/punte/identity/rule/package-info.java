/** Deadlines as one table, each with its source. A change is a dated new version and moves no clock that runs. */
@NullMarked
package org.punte.identity.rule;

import org.jspecify.annotations.NullMarked;
