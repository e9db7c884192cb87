/** Those whose word counts no longer: what they ask for is answered as for nobody. */
@NullMarked
package org.punte.identity.suspect;

import org.jspecify.annotations.NullMarked;
