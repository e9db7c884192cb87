@NullMarked
package org.punte.identity.safetyreview;

import org.jspecify.annotations.NullMarked;
