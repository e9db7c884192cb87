@NullMarked
package org.punte.cases.working;

import org.jspecify.annotations.NullMarked;
