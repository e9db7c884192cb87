@NullMarked
package org.punte.identity.sharereading;

import org.jspecify.annotations.NullMarked;
