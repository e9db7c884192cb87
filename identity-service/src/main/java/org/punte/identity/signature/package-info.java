/** An oral consent that was signed, or witnessed by a second person, afterwards. Its lack blocks nothing. */
@NullMarked
package org.punte.identity.signature;

import org.jspecify.annotations.NullMarked;
