/** The personal number of Romania: whether it may be kept at all, and whether one is well formed. */
@NullMarked
package org.punte.identity.nationalid;

import org.jspecify.annotations.NullMarked;
