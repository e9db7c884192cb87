/** On whose word a consent rests, and what happens when that word no longer suffices. */
@NullMarked
package org.punte.identity.givenword;

import org.jspecify.annotations.NullMarked;
