@NullMarked
package org.punte.identity.mention;

import org.jspecify.annotations.NullMarked;
