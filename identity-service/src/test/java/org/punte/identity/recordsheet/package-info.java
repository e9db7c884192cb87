@NullMarked
package org.punte.identity.recordsheet;

import org.jspecify.annotations.NullMarked;
