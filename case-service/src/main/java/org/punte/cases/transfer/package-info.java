/** A case goes to another agency: what it takes along, and the receipt that its old owner keeps. */
@NullMarked
package org.punte.cases.transfer;

import org.jspecify.annotations.NullMarked;
