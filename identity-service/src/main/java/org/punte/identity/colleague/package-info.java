/** Who one is oneself, and with whom one works. */
@NullMarked
package org.punte.identity.colleague;

import org.jspecify.annotations.NullMarked;
