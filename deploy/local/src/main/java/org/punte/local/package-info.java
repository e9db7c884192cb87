/** The whole system on one machine: what it consists of, how it starts, how it ends. */
@NullMarked
package org.punte.local;

import org.jspecify.annotations.NullMarked;
