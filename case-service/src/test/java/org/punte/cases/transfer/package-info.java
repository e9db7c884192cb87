@NullMarked
package org.punte.cases.transfer;

import org.jspecify.annotations.NullMarked;
