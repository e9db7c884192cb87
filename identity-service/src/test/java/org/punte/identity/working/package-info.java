@NullMarked
package org.punte.identity.working;

import org.jspecify.annotations.NullMarked;
