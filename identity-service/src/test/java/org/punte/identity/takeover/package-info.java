@NullMarked
package org.punte.identity.takeover;

import org.jspecify.annotations.NullMarked;
