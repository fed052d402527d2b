import{n as __exportAll}from"./rolldown-runtime-uAoGYdj4.js";import{t as label}from"./label-D7F0YLyQ.js";function element$1(tagName,properties,...children){return{type:`element`,tagName,properties,children:children.filter(child=>child!==void 0).map(child=>typeof child===`string`?{type:`text`,value:child}:child)}}function block(tagName,properties,...children){return element$1(tagName,properties,`
`,...children.filter(child=>child!==void 0).flatMap(child=>[child,`
`]))}function fileSize(bytes,labels){const kilobytes=Math.max(1,Math.round(bytes/1e3));return kilobytes<1e3?label(labels,`size_kilobytes`,{size:kilobytes}):label(labels,`size_megabytes`,{size:(bytes/1e6).toFixed(1)})}const htmlVoidElements=[`area`,`base`,`basefont`,`bgsound`,`br`,`col`,`command`,`embed`,`frame`,`hr`,`image`,`img`,`input`,`keygen`,`link`,`meta`,`param`,`source`,`track`,`wbr`];var Schema=class{constructor(property,normal,space){this.normal=normal;this.property=property;if(space)this.space=space}};Schema.prototype.normal={};Schema.prototype.property={};Schema.prototype.space=void 0;function merge(definitions,space){const property={};const normal={};for(const definition of definitions){Object.assign(property,definition.property);Object.assign(normal,definition.normal)}return new Schema(property,normal,space)}function normalize(value){return value.toLowerCase()}var Info=class{constructor(property,attribute){this.attribute=attribute;this.property=property}};Info.prototype.attribute=``;Info.prototype.booleanish=false;Info.prototype.boolean=false;Info.prototype.commaOrSpaceSeparated=false;Info.prototype.commaSeparated=false;Info.prototype.defined=false;Info.prototype.mustUseProperty=false;Info.prototype.number=false;Info.prototype.overloadedBoolean=false;Info.prototype.property=``;Info.prototype.spaceSeparated=false;Info.prototype.space=void 0;var types_exports=/* @__PURE__ */ __exportAll({boolean:()=>boolean,booleanish:()=>booleanish,commaOrSpaceSeparated:()=>commaOrSpaceSeparated,commaSeparated:()=>commaSeparated,number:()=>number,overloadedBoolean:()=>overloadedBoolean,spaceSeparated:()=>spaceSeparated});let powers=0;const boolean=increment();const booleanish=increment();const overloadedBoolean=increment();const number=increment();const spaceSeparated=increment();const commaSeparated=increment();const commaOrSpaceSeparated=increment();function increment(){return 2**++powers}const checks=Object.keys(types_exports);var DefinedInfo=class extends Info{constructor(property,attribute,mask,space){let index=-1;super(property,attribute);mark(this,`space`,space);if(typeof mask===`number`)while(++index<checks.length){const check=checks[index];mark(this,checks[index],(mask&types_exports[check])===types_exports[check])}}};DefinedInfo.prototype.defined=true;function mark(values,key,value){if(value)values[key]=value}function create(definition){const properties={};const normals={};for(const[property,value]of Object.entries(definition.properties)){const info=new DefinedInfo(property,definition.transform(definition.attributes||{},property),value,definition.space);if(definition.mustUseProperty&&definition.mustUseProperty.includes(property))info.mustUseProperty=true;properties[property]=info;normals[normalize(property)]=property;normals[normalize(info.attribute)]=property}return new Schema(properties,normals,definition.space)}const aria=create({properties:{ariaActiveDescendant:null,ariaAtomic:booleanish,ariaAutoComplete:null,ariaBusy:booleanish,ariaChecked:booleanish,ariaColCount:number,ariaColIndex:number,ariaColSpan:number,ariaControls:spaceSeparated,ariaCurrent:null,ariaDescribedBy:spaceSeparated,ariaDetails:null,ariaDisabled:booleanish,ariaDropEffect:spaceSeparated,ariaErrorMessage:null,ariaExpanded:booleanish,ariaFlowTo:spaceSeparated,ariaGrabbed:booleanish,ariaHasPopup:null,ariaHidden:booleanish,ariaInvalid:null,ariaKeyShortcuts:null,ariaLabel:null,ariaLabelledBy:spaceSeparated,ariaLevel:number,ariaLive:null,ariaModal:booleanish,ariaMultiLine:booleanish,ariaMultiSelectable:booleanish,ariaOrientation:null,ariaOwns:spaceSeparated,ariaPlaceholder:null,ariaPosInSet:number,ariaPressed:booleanish,ariaReadOnly:booleanish,ariaRelevant:null,ariaRequired:booleanish,ariaRoleDescription:spaceSeparated,ariaRowCount:number,ariaRowIndex:number,ariaRowSpan:number,ariaSelected:booleanish,ariaSetSize:number,ariaSort:null,ariaValueMax:number,ariaValueMin:number,ariaValueNow:number,ariaValueText:null,role:null},transform(_,property){return property===`role`?property:`aria-`+property.slice(4).toLowerCase()}});function caseSensitiveTransform(attributes,attribute){return attribute in attributes?attributes[attribute]:attribute}function caseInsensitiveTransform(attributes,property){return caseSensitiveTransform(attributes,property.toLowerCase())}const html$3=create({attributes:{acceptcharset:`accept-charset`,classname:`class`,htmlfor:`for`,httpequiv:`http-equiv`},mustUseProperty:[`checked`,`multiple`,`muted`,`selected`],properties:{abbr:null,accept:commaSeparated,acceptCharset:spaceSeparated,accessKey:spaceSeparated,action:null,allow:null,allowFullScreen:boolean,allowPaymentRequest:boolean,allowUserMedia:boolean,alpha:boolean,alt:null,as:null,async:boolean,autoCapitalize:null,autoComplete:spaceSeparated,autoFocus:boolean,autoPlay:boolean,blocking:spaceSeparated,capture:null,charSet:null,checked:boolean,cite:null,className:spaceSeparated,closedBy:null,colorSpace:null,cols:number,colSpan:number,command:null,commandFor:null,content:null,contentEditable:booleanish,controls:boolean,controlsList:spaceSeparated,coords:number|commaSeparated,crossOrigin:null,data:null,dateTime:null,decoding:null,default:boolean,defer:boolean,dir:null,dirName:null,disabled:boolean,download:overloadedBoolean,draggable:booleanish,encType:null,enterKeyHint:null,fetchPriority:null,form:null,formAction:null,formEncType:null,formMethod:null,formNoValidate:boolean,formTarget:null,headers:spaceSeparated,height:number,hidden:overloadedBoolean,high:number,href:null,hrefLang:null,htmlFor:spaceSeparated,httpEquiv:spaceSeparated,id:null,imageSizes:null,imageSrcSet:null,inert:boolean,inputMode:null,integrity:null,is:null,isMap:boolean,itemId:null,itemProp:spaceSeparated,itemRef:spaceSeparated,itemScope:boolean,itemType:spaceSeparated,kind:null,label:null,lang:null,language:null,list:null,loading:null,loop:boolean,low:number,manifest:null,max:null,maxLength:number,media:null,method:null,min:null,minLength:number,multiple:boolean,muted:boolean,name:null,nonce:null,noModule:boolean,noValidate:boolean,onAbort:null,onAfterPrint:null,onAuxClick:null,onBeforeMatch:null,onBeforePrint:null,onBeforeToggle:null,onBeforeUnload:null,onBlur:null,onCancel:null,onCanPlay:null,onCanPlayThrough:null,onChange:null,onClick:null,onClose:null,onContextLost:null,onContextMenu:null,onContextRestored:null,onCopy:null,onCueChange:null,onCut:null,onDblClick:null,onDrag:null,onDragEnd:null,onDragEnter:null,onDragExit:null,onDragLeave:null,onDragOver:null,onDragStart:null,onDrop:null,onDurationChange:null,onEmptied:null,onEnded:null,onError:null,onFocus:null,onFormData:null,onHashChange:null,onInput:null,onInvalid:null,onKeyDown:null,onKeyPress:null,onKeyUp:null,onLanguageChange:null,onLoad:null,onLoadedData:null,onLoadedMetadata:null,onLoadEnd:null,onLoadStart:null,onMessage:null,onMessageError:null,onMouseDown:null,onMouseEnter:null,onMouseLeave:null,onMouseMove:null,onMouseOut:null,onMouseOver:null,onMouseUp:null,onOffline:null,onOnline:null,onPageHide:null,onPageShow:null,onPaste:null,onPause:null,onPlay:null,onPlaying:null,onPopState:null,onProgress:null,onRateChange:null,onRejectionHandled:null,onReset:null,onResize:null,onScroll:null,onScrollEnd:null,onSecurityPolicyViolation:null,onSeeked:null,onSeeking:null,onSelect:null,onSlotChange:null,onStalled:null,onStorage:null,onSubmit:null,onSuspend:null,onTimeUpdate:null,onToggle:null,onUnhandledRejection:null,onUnload:null,onVolumeChange:null,onWaiting:null,onWheel:null,open:boolean,optimum:number,pattern:null,ping:spaceSeparated,placeholder:null,playsInline:boolean,popover:null,popoverTarget:null,popoverTargetAction:null,poster:null,preload:null,readOnly:boolean,referrerPolicy:null,rel:spaceSeparated,required:boolean,reversed:boolean,rows:number,rowSpan:number,sandbox:spaceSeparated,scope:null,scoped:boolean,seamless:boolean,selected:boolean,shadowRootClonable:boolean,shadowRootCustomElementRegistry:boolean,shadowRootDelegatesFocus:boolean,shadowRootMode:null,shadowRootSerializable:boolean,shape:null,size:number,sizes:null,slot:null,span:number,spellCheck:booleanish,src:null,srcDoc:null,srcLang:null,srcSet:null,start:number,step:null,style:null,tabIndex:number,target:null,title:null,translate:null,type:null,typeMustMatch:boolean,useMap:null,value:booleanish,width:number,wrap:null,writingSuggestions:null,align:null,aLink:null,archive:spaceSeparated,axis:null,background:null,bgColor:null,border:number,borderColor:null,bottomMargin:number,cellPadding:null,cellSpacing:null,char:null,charOff:null,classId:null,clear:null,code:null,codeBase:null,codeType:null,color:null,compact:boolean,declare:boolean,event:null,face:null,frame:null,frameBorder:null,hSpace:number,leftMargin:number,link:null,longDesc:null,lowSrc:null,marginHeight:number,marginWidth:number,noResize:boolean,noHref:boolean,noShade:boolean,noWrap:boolean,object:null,profile:null,prompt:null,rev:null,rightMargin:number,rules:null,scheme:null,scrolling:booleanish,standby:null,summary:null,text:null,topMargin:number,valueType:null,version:null,vAlign:null,vLink:null,vSpace:number,allowTransparency:null,autoCorrect:null,autoSave:null,credentialless:boolean,disablePictureInPicture:boolean,disableRemotePlayback:boolean,exportParts:commaSeparated,part:spaceSeparated,prefix:null,property:null,results:number,security:null,unselectable:null},space:`html`,transform:caseInsensitiveTransform});const svg$1=create({attributes:{accentHeight:`accent-height`,alignmentBaseline:`alignment-baseline`,arabicForm:`arabic-form`,baselineShift:`baseline-shift`,capHeight:`cap-height`,className:`class`,clipPath:`clip-path`,clipRule:`clip-rule`,colorInterpolation:`color-interpolation`,colorInterpolationFilters:`color-interpolation-filters`,colorProfile:`color-profile`,colorRendering:`color-rendering`,crossOrigin:`crossorigin`,dataType:`datatype`,dominantBaseline:`dominant-baseline`,enableBackground:`enable-background`,fillOpacity:`fill-opacity`,fillRule:`fill-rule`,floodColor:`flood-color`,floodOpacity:`flood-opacity`,fontFamily:`font-family`,fontSize:`font-size`,fontSizeAdjust:`font-size-adjust`,fontStretch:`font-stretch`,fontStyle:`font-style`,fontVariant:`font-variant`,fontWeight:`font-weight`,glyphName:`glyph-name`,glyphOrientationHorizontal:`glyph-orientation-horizontal`,glyphOrientationVertical:`glyph-orientation-vertical`,hrefLang:`hreflang`,horizAdvX:`horiz-adv-x`,horizOriginX:`horiz-origin-x`,horizOriginY:`horiz-origin-y`,imageRendering:`image-rendering`,letterSpacing:`letter-spacing`,lightingColor:`lighting-color`,markerEnd:`marker-end`,markerMid:`marker-mid`,markerStart:`marker-start`,maskType:`mask-type`,navDown:`nav-down`,navDownLeft:`nav-down-left`,navDownRight:`nav-down-right`,navLeft:`nav-left`,navNext:`nav-next`,navPrev:`nav-prev`,navRight:`nav-right`,navUp:`nav-up`,navUpLeft:`nav-up-left`,navUpRight:`nav-up-right`,onAbort:`onabort`,onActivate:`onactivate`,onAfterPrint:`onafterprint`,onBeforePrint:`onbeforeprint`,onBegin:`onbegin`,onCancel:`oncancel`,onCanPlay:`oncanplay`,onCanPlayThrough:`oncanplaythrough`,onChange:`onchange`,onClick:`onclick`,onClose:`onclose`,onCopy:`oncopy`,onCueChange:`oncuechange`,onCut:`oncut`,onDblClick:`ondblclick`,onDrag:`ondrag`,onDragEnd:`ondragend`,onDragEnter:`ondragenter`,onDragExit:`ondragexit`,onDragLeave:`ondragleave`,onDragOver:`ondragover`,onDragStart:`ondragstart`,onDrop:`ondrop`,onDurationChange:`ondurationchange`,onEmptied:`onemptied`,onEnd:`onend`,onEnded:`onended`,onError:`onerror`,onFocus:`onfocus`,onFocusIn:`onfocusin`,onFocusOut:`onfocusout`,onHashChange:`onhashchange`,onInput:`oninput`,onInvalid:`oninvalid`,onKeyDown:`onkeydown`,onKeyPress:`onkeypress`,onKeyUp:`onkeyup`,onLoad:`onload`,onLoadedData:`onloadeddata`,onLoadedMetadata:`onloadedmetadata`,onLoadStart:`onloadstart`,onMessage:`onmessage`,onMouseDown:`onmousedown`,onMouseEnter:`onmouseenter`,onMouseLeave:`onmouseleave`,onMouseMove:`onmousemove`,onMouseOut:`onmouseout`,onMouseOver:`onmouseover`,onMouseUp:`onmouseup`,onMouseWheel:`onmousewheel`,onOffline:`onoffline`,onOnline:`ononline`,onPageHide:`onpagehide`,onPageShow:`onpageshow`,onPaste:`onpaste`,onPause:`onpause`,onPlay:`onplay`,onPlaying:`onplaying`,onPopState:`onpopstate`,onProgress:`onprogress`,onRateChange:`onratechange`,onRepeat:`onrepeat`,onReset:`onreset`,onResize:`onresize`,onScroll:`onscroll`,onSeeked:`onseeked`,onSeeking:`onseeking`,onSelect:`onselect`,onShow:`onshow`,onStalled:`onstalled`,onStorage:`onstorage`,onSubmit:`onsubmit`,onSuspend:`onsuspend`,onTimeUpdate:`ontimeupdate`,onToggle:`ontoggle`,onUnload:`onunload`,onVolumeChange:`onvolumechange`,onWaiting:`onwaiting`,onZoom:`onzoom`,overlinePosition:`overline-position`,overlineThickness:`overline-thickness`,paintOrder:`paint-order`,panose1:`panose-1`,pointerEvents:`pointer-events`,referrerPolicy:`referrerpolicy`,renderingIntent:`rendering-intent`,shapeRendering:`shape-rendering`,stopColor:`stop-color`,stopOpacity:`stop-opacity`,strikethroughPosition:`strikethrough-position`,strikethroughThickness:`strikethrough-thickness`,strokeDashArray:`stroke-dasharray`,strokeDashOffset:`stroke-dashoffset`,strokeLineCap:`stroke-linecap`,strokeLineJoin:`stroke-linejoin`,strokeMiterLimit:`stroke-miterlimit`,strokeOpacity:`stroke-opacity`,strokeWidth:`stroke-width`,tabIndex:`tabindex`,textAnchor:`text-anchor`,textDecoration:`text-decoration`,textRendering:`text-rendering`,transformOrigin:`transform-origin`,typeOf:`typeof`,underlinePosition:`underline-position`,underlineThickness:`underline-thickness`,unicodeBidi:`unicode-bidi`,unicodeRange:`unicode-range`,unitsPerEm:`units-per-em`,vAlphabetic:`v-alphabetic`,vHanging:`v-hanging`,vIdeographic:`v-ideographic`,vMathematical:`v-mathematical`,vectorEffect:`vector-effect`,vertAdvY:`vert-adv-y`,vertOriginX:`vert-origin-x`,vertOriginY:`vert-origin-y`,wordSpacing:`word-spacing`,writingMode:`writing-mode`,xHeight:`x-height`,playbackOrder:`playbackorder`,timelineBegin:`timelinebegin`},properties:{about:commaOrSpaceSeparated,accentHeight:number,accumulate:null,additive:null,alignmentBaseline:null,alphabetic:number,amplitude:number,arabicForm:null,ascent:number,attributeName:null,attributeType:null,azimuth:number,bandwidth:null,baselineShift:null,baseFrequency:null,baseProfile:null,bbox:null,begin:null,bias:number,by:null,calcMode:null,capHeight:number,className:spaceSeparated,clip:null,clipPath:null,clipPathUnits:null,clipRule:null,color:null,colorInterpolation:null,colorInterpolationFilters:null,colorProfile:null,colorRendering:null,content:null,contentScriptType:null,contentStyleType:null,crossOrigin:null,cursor:null,cx:null,cy:null,d:null,dataType:null,defaultAction:null,descent:number,diffuseConstant:number,direction:null,display:null,dur:null,divisor:number,dominantBaseline:null,download:boolean,dx:null,dy:null,edgeMode:null,editable:null,elevation:number,enableBackground:null,end:null,event:null,exponent:number,externalResourcesRequired:null,fill:null,fillOpacity:number,fillRule:null,filter:null,filterRes:null,filterUnits:null,floodColor:null,floodOpacity:null,focusable:null,focusHighlight:null,fontFamily:null,fontSize:null,fontSizeAdjust:null,fontStretch:null,fontStyle:null,fontVariant:null,fontWeight:null,format:null,fr:null,from:null,fx:null,fy:null,g1:commaSeparated,g2:commaSeparated,glyphName:commaSeparated,glyphOrientationHorizontal:null,glyphOrientationVertical:null,glyphRef:null,gradientTransform:null,gradientUnits:null,handler:null,hanging:number,hatchContentUnits:null,hatchUnits:null,height:null,href:null,hrefLang:null,horizAdvX:number,horizOriginX:number,horizOriginY:number,id:null,ideographic:number,imageRendering:null,initialVisibility:null,in:null,in2:null,intercept:number,k:number,k1:number,k2:number,k3:number,k4:number,kernelMatrix:commaOrSpaceSeparated,kernelUnitLength:null,keyPoints:null,keySplines:null,keyTimes:null,kerning:null,lang:null,lengthAdjust:null,letterSpacing:null,lightingColor:null,limitingConeAngle:number,local:null,markerEnd:null,markerMid:null,markerStart:null,markerHeight:null,markerUnits:null,markerWidth:null,mask:null,maskContentUnits:null,maskType:null,maskUnits:null,mathematical:null,max:null,media:null,mediaCharacterEncoding:null,mediaContentEncodings:null,mediaSize:number,mediaTime:null,method:null,min:null,mode:null,name:null,navDown:null,navDownLeft:null,navDownRight:null,navLeft:null,navNext:null,navPrev:null,navRight:null,navUp:null,navUpLeft:null,navUpRight:null,numOctaves:null,observer:null,offset:null,onAbort:null,onActivate:null,onAfterPrint:null,onBeforePrint:null,onBegin:null,onCancel:null,onCanPlay:null,onCanPlayThrough:null,onChange:null,onClick:null,onClose:null,onCopy:null,onCueChange:null,onCut:null,onDblClick:null,onDrag:null,onDragEnd:null,onDragEnter:null,onDragExit:null,onDragLeave:null,onDragOver:null,onDragStart:null,onDrop:null,onDurationChange:null,onEmptied:null,onEnd:null,onEnded:null,onError:null,onFocus:null,onFocusIn:null,onFocusOut:null,onHashChange:null,onInput:null,onInvalid:null,onKeyDown:null,onKeyPress:null,onKeyUp:null,onLoad:null,onLoadedData:null,onLoadedMetadata:null,onLoadStart:null,onMessage:null,onMouseDown:null,onMouseEnter:null,onMouseLeave:null,onMouseMove:null,onMouseOut:null,onMouseOver:null,onMouseUp:null,onMouseWheel:null,onOffline:null,onOnline:null,onPageHide:null,onPageShow:null,onPaste:null,onPause:null,onPlay:null,onPlaying:null,onPopState:null,onProgress:null,onRateChange:null,onRepeat:null,onReset:null,onResize:null,onScroll:null,onSeeked:null,onSeeking:null,onSelect:null,onShow:null,onStalled:null,onStorage:null,onSubmit:null,onSuspend:null,onTimeUpdate:null,onToggle:null,onUnload:null,onVolumeChange:null,onWaiting:null,onZoom:null,opacity:null,operator:null,order:null,orient:null,orientation:null,origin:null,overflow:null,overlay:null,overlinePosition:number,overlineThickness:number,paintOrder:null,panose1:null,path:null,pathLength:number,patternContentUnits:null,patternTransform:null,patternUnits:null,phase:null,ping:spaceSeparated,pitch:null,playbackOrder:null,pointerEvents:null,points:null,pointsAtX:number,pointsAtY:number,pointsAtZ:number,preserveAlpha:null,preserveAspectRatio:null,primitiveUnits:null,propagate:null,property:commaOrSpaceSeparated,r:null,radius:null,referrerPolicy:null,refX:null,refY:null,rel:commaOrSpaceSeparated,rev:commaOrSpaceSeparated,renderingIntent:null,repeatCount:null,repeatDur:null,requiredExtensions:commaOrSpaceSeparated,requiredFeatures:commaOrSpaceSeparated,requiredFonts:commaOrSpaceSeparated,requiredFormats:commaOrSpaceSeparated,resource:null,restart:null,result:null,rotate:null,rx:null,ry:null,scale:null,seed:null,shapeRendering:null,side:null,slope:null,snapshotTime:null,specularConstant:number,specularExponent:number,spreadMethod:null,spacing:null,startOffset:null,stdDeviation:null,stemh:null,stemv:null,stitchTiles:null,stopColor:null,stopOpacity:null,strikethroughPosition:number,strikethroughThickness:number,string:null,stroke:null,strokeDashArray:commaOrSpaceSeparated,strokeDashOffset:null,strokeLineCap:null,strokeLineJoin:null,strokeMiterLimit:number,strokeOpacity:number,strokeWidth:null,style:null,surfaceScale:number,syncBehavior:null,syncBehaviorDefault:null,syncMaster:null,syncTolerance:null,syncToleranceDefault:null,systemLanguage:commaOrSpaceSeparated,tabIndex:number,tableValues:null,target:null,targetX:number,targetY:number,textAnchor:null,textDecoration:null,textRendering:null,textLength:null,timelineBegin:null,title:null,transformBehavior:null,type:null,typeOf:commaOrSpaceSeparated,to:null,transform:null,transformOrigin:null,u1:null,u2:null,underlinePosition:number,underlineThickness:number,unicode:null,unicodeBidi:null,unicodeRange:null,unitsPerEm:number,values:null,vAlphabetic:number,vMathematical:number,vectorEffect:null,vHanging:number,vIdeographic:number,version:null,vertAdvY:number,vertOriginX:number,vertOriginY:number,viewBox:null,viewTarget:null,visibility:null,width:null,widths:null,wordSpacing:null,writingMode:null,x:null,x1:null,x2:null,xChannelSelector:null,xHeight:number,y:null,y1:null,y2:null,yChannelSelector:null,z:null,zoomAndPan:null},space:`svg`,transform:caseSensitiveTransform});const xlink=create({properties:{xLinkActuate:null,xLinkArcRole:null,xLinkHref:null,xLinkRole:null,xLinkShow:null,xLinkTitle:null,xLinkType:null},space:`xlink`,transform(_,property){return`xlink:`+property.slice(5).toLowerCase()}});const xmlns=create({attributes:{xmlnsxlink:`xmlns:xlink`},properties:{xmlnsXLink:null,xmlns:null},space:`xmlns`,transform:caseInsensitiveTransform});const xml=create({properties:{xmlBase:null,xmlLang:null,xmlSpace:null},space:`xml`,transform(_,property){return`xml:`+property.slice(3).toLowerCase()}});const cap=/[A-Z]/g;const dash=/-[a-z]/g;const valid=/^data[-\w.:]+$/i;function find(schema,value){const normal=normalize(value);let property=value;let Type=Info;if(normal in schema.normal)return schema.property[schema.normal[normal]];if(normal.length>4&&normal.slice(0,4)===`data`&&valid.test(value)){if(value.charAt(4)===`-`){const rest=value.slice(5).replace(dash,camelcase);property=`data`+rest.charAt(0).toUpperCase()+rest.slice(1)}else{const rest=value.slice(4);if(!dash.test(rest)){let dashes=rest.replace(cap,kebab);if(dashes.charAt(0)!==`-`)dashes=`-`+dashes;value=`data`+dashes}}Type=DefinedInfo}return new Type(property,value)}function kebab($0){return`-`+$0.toLowerCase()}function camelcase($0){return $0.charAt(1).toUpperCase()}const html$2=merge([aria,html$3,xlink,xmlns,xml],`html`);const svg=merge([aria,svg$1,xlink,xmlns,xml],`svg`);const own$2={}.hasOwnProperty;function zwitch(key,options){const settings=options||{};function one(value,...parameters){let fn=one.invalid;const handlers=one.handlers;if(value&&own$2.call(value,key)){const id=String(value[key]);fn=own$2.call(handlers,id)?handlers[id]:one.unknown}if(fn)return fn.call(this,value,...parameters)}one.handlers=settings.handlers||{};one.invalid=settings.invalid;one.unknown=settings.unknown;return one}const defaultSubsetRegex=/["&'<>`]/g;const surrogatePairsRegex=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;const controlCharactersRegex=/[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g;const regexEscapeRegex=/[|\\{}()[\]^$+*?.]/g;const subsetToRegexCache=/* @__PURE__ */ new WeakMap;function core(value,options){value=value.replace(options.subset?charactersToExpressionCached(options.subset):defaultSubsetRegex,basic);if(options.subset||options.escapeOnly)return value;return value.replace(surrogatePairsRegex,surrogate).replace(controlCharactersRegex,basic);function surrogate(pair,index,all){return options.format((pair.charCodeAt(0)-55296)*1024+pair.charCodeAt(1)-56320+65536,all.charCodeAt(index+2),options)}function basic(character,index,all){return options.format(character.charCodeAt(0),all.charCodeAt(index+1),options)}}function charactersToExpressionCached(subset){let cached=subsetToRegexCache.get(subset);if(!cached){cached=charactersToExpression(subset);subsetToRegexCache.set(subset,cached)}return cached}function charactersToExpression(subset){const groups=[];let index=-1;while(++index<subset.length)groups.push(subset[index].replace(regexEscapeRegex,`\\$&`));return new RegExp(`(?:`+groups.join(`|`)+`)`,`g`)}const hexadecimalRegex=/[\dA-Fa-f]/;function toHexadecimal(code,next,omit){const value=`&#x`+code.toString(16).toUpperCase();return omit&&next&&!hexadecimalRegex.test(String.fromCharCode(next))?value:value+`;`}const decimalRegex=/\d/;function toDecimal(code,next,omit){const value=`&#`+String(code);return omit&&next&&!decimalRegex.test(String.fromCharCode(next))?value:value+`;`}const characterEntitiesLegacy=[`AElig`,`AMP`,`Aacute`,`Acirc`,`Agrave`,`Aring`,`Atilde`,`Auml`,`COPY`,`Ccedil`,`ETH`,`Eacute`,`Ecirc`,`Egrave`,`Euml`,`GT`,`Iacute`,`Icirc`,`Igrave`,`Iuml`,`LT`,`Ntilde`,`Oacute`,`Ocirc`,`Ograve`,`Oslash`,`Otilde`,`Ouml`,`QUOT`,`REG`,`THORN`,`Uacute`,`Ucirc`,`Ugrave`,`Uuml`,`Yacute`,`aacute`,`acirc`,`acute`,`aelig`,`agrave`,`amp`,`aring`,`atilde`,`auml`,`brvbar`,`ccedil`,`cedil`,`cent`,`copy`,`curren`,`deg`,`divide`,`eacute`,`ecirc`,`egrave`,`eth`,`euml`,`frac12`,`frac14`,`frac34`,`gt`,`iacute`,`icirc`,`iexcl`,`igrave`,`iquest`,`iuml`,`laquo`,`lt`,`macr`,`micro`,`middot`,`nbsp`,`not`,`ntilde`,`oacute`,`ocirc`,`ograve`,`ordf`,`ordm`,`oslash`,`otilde`,`ouml`,`para`,`plusmn`,`pound`,`quot`,`raquo`,`reg`,`sect`,`shy`,`sup1`,`sup2`,`sup3`,`szlig`,`thorn`,`times`,`uacute`,`ucirc`,`ugrave`,`uml`,`uuml`,`yacute`,`yen`,`yuml`];const characterEntitiesHtml4={nbsp:`\xA0`,iexcl:`¡`,cent:`¢`,pound:`£`,curren:`¤`,yen:`¥`,brvbar:`¦`,sect:`§`,uml:`¨`,copy:`©`,ordf:`ª`,laquo:`«`,not:`¬`,shy:`­`,reg:`®`,macr:`¯`,deg:`°`,plusmn:`±`,sup2:`²`,sup3:`³`,acute:`´`,micro:`µ`,para:`¶`,middot:`·`,cedil:`¸`,sup1:`¹`,ordm:`º`,raquo:`»`,frac14:`¼`,frac12:`½`,frac34:`¾`,iquest:`¿`,Agrave:`À`,Aacute:`Á`,Acirc:`Â`,Atilde:`Ã`,Auml:`Ä`,Aring:`Å`,AElig:`Æ`,Ccedil:`Ç`,Egrave:`È`,Eacute:`É`,Ecirc:`Ê`,Euml:`Ë`,Igrave:`Ì`,Iacute:`Í`,Icirc:`Î`,Iuml:`Ï`,ETH:`Ð`,Ntilde:`Ñ`,Ograve:`Ò`,Oacute:`Ó`,Ocirc:`Ô`,Otilde:`Õ`,Ouml:`Ö`,times:`×`,Oslash:`Ø`,Ugrave:`Ù`,Uacute:`Ú`,Ucirc:`Û`,Uuml:`Ü`,Yacute:`Ý`,THORN:`Þ`,szlig:`ß`,agrave:`à`,aacute:`á`,acirc:`â`,atilde:`ã`,auml:`ä`,aring:`å`,aelig:`æ`,ccedil:`ç`,egrave:`è`,eacute:`é`,ecirc:`ê`,euml:`ë`,igrave:`ì`,iacute:`í`,icirc:`î`,iuml:`ï`,eth:`ð`,ntilde:`ñ`,ograve:`ò`,oacute:`ó`,ocirc:`ô`,otilde:`õ`,ouml:`ö`,divide:`÷`,oslash:`ø`,ugrave:`ù`,uacute:`ú`,ucirc:`û`,uuml:`ü`,yacute:`ý`,thorn:`þ`,yuml:`ÿ`,fnof:`ƒ`,Alpha:`Α`,Beta:`Β`,Gamma:`Γ`,Delta:`Δ`,Epsilon:`Ε`,Zeta:`Ζ`,Eta:`Η`,Theta:`Θ`,Iota:`Ι`,Kappa:`Κ`,Lambda:`Λ`,Mu:`Μ`,Nu:`Ν`,Xi:`Ξ`,Omicron:`Ο`,Pi:`Π`,Rho:`Ρ`,Sigma:`Σ`,Tau:`Τ`,Upsilon:`Υ`,Phi:`Φ`,Chi:`Χ`,Psi:`Ψ`,Omega:`Ω`,alpha:`α`,beta:`β`,gamma:`γ`,delta:`δ`,epsilon:`ε`,zeta:`ζ`,eta:`η`,theta:`θ`,iota:`ι`,kappa:`κ`,lambda:`λ`,mu:`μ`,nu:`ν`,xi:`ξ`,omicron:`ο`,pi:`π`,rho:`ρ`,sigmaf:`ς`,sigma:`σ`,tau:`τ`,upsilon:`υ`,phi:`φ`,chi:`χ`,psi:`ψ`,omega:`ω`,thetasym:`ϑ`,upsih:`ϒ`,piv:`ϖ`,bull:`•`,hellip:`…`,prime:`′`,Prime:`″`,oline:`‾`,frasl:`⁄`,weierp:`℘`,image:`ℑ`,real:`ℜ`,trade:`™`,alefsym:`ℵ`,larr:`←`,uarr:`↑`,rarr:`→`,darr:`↓`,harr:`↔`,crarr:`↵`,lArr:`⇐`,uArr:`⇑`,rArr:`⇒`,dArr:`⇓`,hArr:`⇔`,forall:`∀`,part:`∂`,exist:`∃`,empty:`∅`,nabla:`∇`,isin:`∈`,notin:`∉`,ni:`∋`,prod:`∏`,sum:`∑`,minus:`−`,lowast:`∗`,radic:`√`,prop:`∝`,infin:`∞`,ang:`∠`,and:`∧`,or:`∨`,cap:`∩`,cup:`∪`,int:`∫`,there4:`∴`,sim:`∼`,cong:`≅`,asymp:`≈`,ne:`≠`,equiv:`≡`,le:`≤`,ge:`≥`,sub:`⊂`,sup:`⊃`,nsub:`⊄`,sube:`⊆`,supe:`⊇`,oplus:`⊕`,otimes:`⊗`,perp:`⊥`,sdot:`⋅`,lceil:`⌈`,rceil:`⌉`,lfloor:`⌊`,rfloor:`⌋`,lang:`〈`,rang:`〉`,loz:`◊`,spades:`♠`,clubs:`♣`,hearts:`♥`,diams:`♦`,quot:`"`,amp:`&`,lt:`<`,gt:`>`,OElig:`Œ`,oelig:`œ`,Scaron:`Š`,scaron:`š`,Yuml:`Ÿ`,circ:`ˆ`,tilde:`˜`,ensp:` `,emsp:` `,thinsp:` `,zwnj:`‌`,zwj:`‍`,lrm:`‎`,rlm:`‏`,ndash:`–`,mdash:`—`,lsquo:`‘`,rsquo:`’`,sbquo:`‚`,ldquo:`“`,rdquo:`”`,bdquo:`„`,dagger:`†`,Dagger:`‡`,permil:`‰`,lsaquo:`‹`,rsaquo:`›`,euro:`€`};const dangerous=[`cent`,`copy`,`divide`,`gt`,`lt`,`not`,`para`,`times`];const own$1={}.hasOwnProperty;const characters={};let key;for(key in characterEntitiesHtml4)if(own$1.call(characterEntitiesHtml4,key))characters[characterEntitiesHtml4[key]]=key;const notAlphanumericRegex=/[^\dA-Za-z]/;function toNamed(code,next,omit,attribute){const character=String.fromCharCode(code);if(own$1.call(characters,character)){const name=characters[character];const value=`&`+name;if(omit&&characterEntitiesLegacy.includes(name)&&!dangerous.includes(name)&&(!attribute||next&&next!==61&&notAlphanumericRegex.test(String.fromCharCode(next))))return value;return value+`;`}return``}function formatSmart(code,next,options){let numeric=toHexadecimal(code,next,options.omitOptionalSemicolons);let named;if(options.useNamedReferences||options.useShortestReferences)named=toNamed(code,next,options.omitOptionalSemicolons,options.attribute);if((options.useShortestReferences||!named)&&options.useShortestReferences){const decimal=toDecimal(code,next,options.omitOptionalSemicolons);if(decimal.length<numeric.length)numeric=decimal}return named&&(!options.useShortestReferences||named.length<numeric.length)?named:numeric}function stringifyEntities(value,options){return core(value,Object.assign({format:formatSmart},options))}const htmlCommentRegex=/^>|^->|<!--|-->|--!>|<!-$/g;const bogusCommentEntitySubset=[`>`];const commentEntitySubset=[`<`,`>`];function comment(node,_1,_2,state){return state.settings.bogusComments?`<?`+stringifyEntities(node.value,Object.assign({},state.settings.characterReferences,{subset:bogusCommentEntitySubset}))+`>`:`<!--`+node.value.replace(htmlCommentRegex,encode)+`-->`;function encode($0){return stringifyEntities($0,Object.assign({},state.settings.characterReferences,{subset:commentEntitySubset}))}}function doctype(_1,_2,_3,state){return`<!`+(state.settings.upperDoctype?`DOCTYPE`:`doctype`)+(state.settings.tightDoctype?``:` `)+`html>`}function ccount(value,character){const source=String(value);if(typeof character!==`string`)throw new TypeError(`Expected character`);let count=0;let index=source.indexOf(character);while(index!==-1){count++;index=source.indexOf(character,index+character.length)}return count}function stringify$1(values,options){const settings=options||{};return(values[values.length-1]===``?[...values,``]:values).join((settings.padRight?` `:``)+`,`+(settings.padLeft===false?``:` `)).trim()}function stringify(values){return values.join(` `).trim()}const re=/[ \t\n\f\r]/g;function whitespace(thing){return typeof thing===`object`?thing.type===`text`?empty(thing.value):false:empty(thing)}function empty(value){return value.replace(re,``)===``}const siblingAfter=siblings(1);const siblingBefore=siblings(-1);const emptyChildren$1=[];function siblings(increment){return sibling;function sibling(parent,index,includeWhitespace){const siblings=parent?parent.children:emptyChildren$1;let offset=(index||0)+increment;let next=siblings[offset];if(!includeWhitespace)while(next&&whitespace(next)){offset+=increment;next=siblings[offset]}return next}}const own={}.hasOwnProperty;function omission(handlers){return omit;function omit(node,index,parent){return own.call(handlers,node.tagName)&&handlers[node.tagName](node,index,parent)}}const closing=omission({body:body$1,caption:headOrColgroupOrCaption,colgroup:headOrColgroupOrCaption,dd,dt,head:headOrColgroupOrCaption,html:html$1,li,optgroup,option,p,rp:rubyElement,rt:rubyElement,tbody:tbody$1,td:cells,tfoot,th:cells,thead,tr});function headOrColgroupOrCaption(_,index,parent){const next=siblingAfter(parent,index,true);return!next||next.type!==`comment`&&!(next.type===`text`&&whitespace(next.value.charAt(0)))}function html$1(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type!==`comment`}function body$1(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type!==`comment`}function p(_,index,parent){const next=siblingAfter(parent,index);return next?next.type===`element`&&(next.tagName===`address`||next.tagName===`article`||next.tagName===`aside`||next.tagName===`blockquote`||next.tagName===`details`||next.tagName===`div`||next.tagName===`dl`||next.tagName===`fieldset`||next.tagName===`figcaption`||next.tagName===`figure`||next.tagName===`footer`||next.tagName===`form`||next.tagName===`h1`||next.tagName===`h2`||next.tagName===`h3`||next.tagName===`h4`||next.tagName===`h5`||next.tagName===`h6`||next.tagName===`header`||next.tagName===`hgroup`||next.tagName===`hr`||next.tagName===`main`||next.tagName===`menu`||next.tagName===`nav`||next.tagName===`ol`||next.tagName===`p`||next.tagName===`pre`||next.tagName===`section`||next.tagName===`table`||next.tagName===`ul`):!parent||!(parent.type===`element`&&(parent.tagName===`a`||parent.tagName===`audio`||parent.tagName===`del`||parent.tagName===`ins`||parent.tagName===`map`||parent.tagName===`noscript`||parent.tagName===`video`||parent.tagName.includes(`-`)))}function li(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type===`element`&&next.tagName===`li`}function dt(_,index,parent){const next=siblingAfter(parent,index);return Boolean(next&&next.type===`element`&&(next.tagName===`dt`||next.tagName===`dd`))}function dd(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type===`element`&&(next.tagName===`dt`||next.tagName===`dd`)}function rubyElement(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type===`element`&&(next.tagName===`rp`||next.tagName===`rt`)}function optgroup(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type===`element`&&next.tagName===`optgroup`}function option(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type===`element`&&(next.tagName===`option`||next.tagName===`optgroup`)}function thead(_,index,parent){const next=siblingAfter(parent,index);return Boolean(next&&next.type===`element`&&(next.tagName===`tbody`||next.tagName===`tfoot`))}function tbody$1(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type===`element`&&(next.tagName===`tbody`||next.tagName===`tfoot`)}function tfoot(_,index,parent){return!siblingAfter(parent,index)}function tr(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type===`element`&&next.tagName===`tr`}function cells(_,index,parent){const next=siblingAfter(parent,index);return!next||next.type===`element`&&(next.tagName===`td`||next.tagName===`th`)}const opening=omission({body,colgroup,head,html,tbody});function html(node){const head=siblingAfter(node,-1);return!head||head.type!==`comment`}function head(node){const seen=/* @__PURE__ */ new Set;for(const child of node.children)if(child.type===`element`&&(child.tagName===`base`||child.tagName===`title`)){if(seen.has(child.tagName))return false;seen.add(child.tagName)}const child=node.children[0];return!child||child.type===`element`}function body(node){const head=siblingAfter(node,-1,true);return!head||head.type!==`comment`&&!(head.type===`text`&&whitespace(head.value.charAt(0)))&&!(head.type===`element`&&(head.tagName===`meta`||head.tagName===`link`||head.tagName===`script`||head.tagName===`style`||head.tagName===`template`))}function colgroup(node,index,parent){const previous=siblingBefore(parent,index);if(parent&&previous&&previous.type===`element`&&previous.tagName===`colgroup`&&closing(previous,parent.children.indexOf(previous),parent))return false;const head=siblingAfter(node,-1,true);return Boolean(head&&head.type===`element`&&head.tagName===`col`)}function tbody(node,index,parent){const previous=siblingBefore(parent,index);if(parent&&previous&&previous.type===`element`&&(previous.tagName===`thead`||previous.tagName===`tbody`)&&closing(previous,parent.children.indexOf(previous),parent))return false;const head=siblingAfter(node,-1);return Boolean(head&&head.type===`element`&&head.tagName===`tr`)}const constants={name:[[`	
\f\r &/=>`.split(``),`	
\f\r "&'/=>\``.split(``)],[`\0	
\f\r "&'/<=>`.split(``),`\0	
\f\r "&'/<=>\``.split(``)]],unquoted:[[`	
\f\r &>`.split(``),`\0	
\f\r "&'<=>\``.split(``)],[`\0	
\f\r "&'<=>\``.split(``),`\0	
\f\r "&'<=>\``.split(``)]],single:[[`&'`.split(``),`"&'\``.split(``)],[`\0&'`.split(``),`\0"&'\``.split(``)]],double:[[`"&`.split(``),`"&'\``.split(``)],[`\0"&`.split(``),`\0"&'\``.split(``)]]};const htmlIntegrationPoints=/* @__PURE__ */ new Set([`desc`,`foreignObject`,`title`]);function element(node,index,parent,state){const{schema}=state;const omit=schema.space===`svg`?false:state.settings.omitOptionalTags;let selfClosing=schema.space===`svg`?state.settings.closeEmptyElements:state.settings.voids.includes(node.tagName.toLowerCase());const parts=[];if(schema.space===`html`&&node.tagName===`svg`)state.schema=svg;const attributes=serializeAttributes(state,node.properties);if(state.schema.space===`svg`&&htmlIntegrationPoints.has(node.tagName))state.schema=html$2;const content=state.all(schema.space===`html`&&node.tagName===`template`?node.content:node);state.schema=schema;if(content)selfClosing=false;if(attributes||!omit||!opening(node,index,parent)){parts.push(`<`,node.tagName,attributes?` `+attributes:``);if(selfClosing&&(schema.space===`svg`||state.settings.closeSelfClosing)){const last=attributes.charAt(attributes.length-1);if(!state.settings.tightSelfClosing||last===`/`||last&&last!==`"`&&last!==`'`)parts.push(` `);parts.push(`/`)}parts.push(`>`)}parts.push(content);if(!selfClosing&&(!omit||!closing(node,index,parent)))parts.push(`</`+node.tagName+`>`);return parts.join(``)}function serializeAttributes(state,properties){const values=[];let index=-1;let key;if(properties){for(key in properties)if(properties[key]!==null&&properties[key]!==void 0){const value=serializeAttribute(state,key,properties[key]);if(value)values.push(value)}}while(++index<values.length){const last=state.settings.tightAttributes?values[index].charAt(values[index].length-1):void 0;if(index!==values.length-1&&last!==`"`&&last!==`'`)values[index]+=` `}return values.join(``)}function serializeAttribute(state,key,value){const info=find(state.schema,key);const x=state.settings.allowParseErrors&&state.schema.space===`html`?0:1;const y=state.settings.allowDangerousCharacters?0:1;if(info.overloadedBoolean&&(value===info.attribute||value===``))value=true;else if((info.boolean||info.overloadedBoolean)&&(typeof value!==`string`||value===info.attribute||value===``))value=Boolean(value);if(value===null||value===void 0||value===false||typeof value===`number`&&Number.isNaN(value))return``;const name=stringifyEntities(info.attribute,Object.assign({},state.settings.characterReferences,{subset:constants.name[x][y]}));if(value===true)return name;value=Array.isArray(value)?(info.commaSeparated?stringify$1:stringify)(value,{padLeft:!state.settings.tightCommaSeparatedLists}):String(value);if(state.settings.collapseEmptyAttributes&&!value)return name;let result;if(state.settings.preferUnquoted)result=stringifyEntities(value,Object.assign({},state.settings.characterReferences,{attribute:true,subset:constants.unquoted[x][y]}));if(result!==value){let{quote}=state;if(state.settings.quoteSmart&&ccount(value,quote)>ccount(value,state.alternative))quote=state.alternative;result=quote+stringifyEntities(value,Object.assign({},state.settings.characterReferences,{subset:(quote===`'`?constants.single:constants.double)[x][y],attribute:true}))+quote}return name+(result?`=`+result:result)}const textEntitySubset=[`<`,`&`];function text$1(node,_,parent,state){return parent&&parent.type===`element`&&(parent.tagName===`script`||parent.tagName===`style`)?node.value:stringifyEntities(node.value,Object.assign({},state.settings.characterReferences,{subset:textEntitySubset}))}function raw(node,index,parent,state){return state.settings.allowDangerousHtml?node.value:text$1(node,index,parent,state)}function root(node,_1,_2,state){return state.all(node)}const handle=zwitch(`type`,{invalid,unknown,handlers:{comment,doctype,element,raw,root,text:text$1}});function invalid(node){throw new Error("Expected node, not `"+node+"`")}function unknown(node_){throw new Error("Cannot compile unknown node `"+node_.type+"`")}const emptyOptions={};const emptyCharacterReferences={};const emptyChildren=[];function toHtml(tree,options){const options_=options||emptyOptions;const quote=options_.quote||`"`;if(quote!==`"`&&quote!==`'`)throw new Error("Invalid quote `"+quote+"`, expected `'` or `\"`");const alternative=quote===`"`?`'`:`"`;return{one,all,settings:{omitOptionalTags:options_.omitOptionalTags||false,allowParseErrors:options_.allowParseErrors||false,allowDangerousCharacters:options_.allowDangerousCharacters||false,quoteSmart:options_.quoteSmart||false,preferUnquoted:options_.preferUnquoted||false,tightAttributes:options_.tightAttributes||false,upperDoctype:options_.upperDoctype||false,tightDoctype:options_.tightDoctype||false,bogusComments:options_.bogusComments||false,tightCommaSeparatedLists:options_.tightCommaSeparatedLists||false,tightSelfClosing:options_.tightSelfClosing||false,collapseEmptyAttributes:options_.collapseEmptyAttributes||false,allowDangerousHtml:options_.allowDangerousHtml||false,voids:options_.voids||htmlVoidElements,characterReferences:options_.characterReferences||emptyCharacterReferences,closeSelfClosing:options_.closeSelfClosing||false,closeEmptyElements:options_.closeEmptyElements||false},schema:options_.space===`svg`?svg:html$2,quote,alternative}.one(Array.isArray(tree)?{type:`root`,children:tree}:tree,void 0,void 0)}function one(node,index,parent){return handle(node,index,parent,this)}function all(parent){const results=[];const children=parent&&parent.children||emptyChildren;let index=-1;while(++index<children.length)results[index]=this.one(children[index],index,parent);return results.join(``)}const POLICY=`default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;function page({language,title,description,meta,styles,body}){const named=Object.entries({description,generator:`svduty`,...meta});const head=block(`head`,{},element$1(`meta`,{charSet:`utf-8`}),element$1(`meta`,{httpEquiv:[`Content-Security-Policy`],content:POLICY}),element$1(`title`,{},title),element$1(`meta`,{name:`viewport`,content:`width=device-width, initial-scale=1`}),...named.map(([name,content])=>element$1(`meta`,{name,content})),element$1(`link`,{rel:[`icon`],href:`data:,`}),element$1(`style`,{},`\n${styles}\n`));const html=element$1(`html`,{lang:language},`
`,head,`
`,block(`body`,{},...body),`
`);return`${toHtml({type:`root`,children:[{type:`doctype`},{type:`text`,value:`
`},html]},{allowDangerousHtml:true,upperDoctype:true,characterReferences:{useNamedReferences:true}})}\n`}const base=`*, *::before, *::after { box-sizing: border-box; }
html {
  font-family: var(--font);
  color: var(--ink);
  background: #fff;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}
body {
  margin: 0;
  font-size: var(--body);
  line-height: var(--line);
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { margin: 0; color: var(--brand); font-weight: 700; text-wrap: balance; }
h1 { text-wrap: pretty; font-size: var(--h1); line-height: 1.1; letter-spacing: -0.01em; }
h2 { font-size: var(--h2); line-height: 1.2; letter-spacing: -0.005em; }
h3 { font-size: var(--h3); line-height: 1.25; }
h4, h5, h6 { font-size: var(--h4); line-height: 1.3; }
p, ul, ol, dl, blockquote, pre, table, figure, details { margin: 0; }
a { color: var(--link); text-decoration-thickness: max(1px, 0.0625rem); text-underline-offset: 0.15em; }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: max(3px, 0.1875rem); text-decoration-skip-ink: none; }
summary { color: var(--link); cursor: pointer; text-decoration: underline; text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible {
  outline: 3px solid transparent;
  color: var(--ink);
  background: var(--focus);
  box-shadow: 0 -2px var(--focus), 0 4px var(--ink);
  text-decoration: none;
}
[tabindex]:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 5px var(--focus); }
main:focus-visible { outline: none; box-shadow: none; }
.visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip-link { display: block; position: absolute; left: -100vw; padding: 0.75rem var(--edge); }
.skip-link:focus { position: static; background: var(--focus); color: var(--ink); outline: 3px solid transparent; }
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
}`;const cards=`main > .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 1rem; padding: 0; list-style: none; }
main > .cards > li { margin: 0; }
.card { display: flex; flex-direction: column; padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--rule); border-top: 5px solid var(--brand); font-size: var(--small); line-height: 1.5; }
.card-label { font-weight: 700; font-size: var(--body); line-height: 1.3; }
.card-value { margin-top: 0.5rem; }
.card-number { display: block; font-size: 2.5rem; line-height: 1.15; font-weight: 700; color: var(--brand); font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
.card-unit { display: block; color: var(--secondary-ink); }
.interval { display: block; width: 100%; max-width: 15rem; height: auto; margin-top: 0.75rem; }
.interval-scale { stroke: var(--rule); stroke-width: 1; }
.interval-range { stroke: var(--brand); stroke-width: 4; }
.interval-value { fill: var(--brand); stroke: #fff; stroke-width: 1.5; }
.card-interval { color: var(--secondary-ink); }
.card-line { display: flex; gap: 0.5em; margin-top: 0.5rem; }
.card-shape { flex: none; width: 1em; }
.card-foot { margin-top: auto; padding-top: 0.75rem; }
@media (forced-colors: active) {
  .interval-scale, .interval-range { stroke: CanvasText; }
  .interval-value { fill: CanvasText; }
}`;const contents=`.contents { font-size: var(--small); line-height: 1.4; }
.contents ol { list-style: none; padding: 0; }
.contents a { display: flex; gap: 0.5em; padding-block: 0.3125rem; }
.contents-number { flex: none; min-width: 1.75em; font-variant-numeric: tabular-nums; }
.contents details { border-bottom: 1px solid var(--rule); }
.contents details:first-of-type { border-top: 1px solid var(--rule); }
.contents summary { padding-block: 0.75rem; font-weight: 700; }
.contents details[open] { padding-bottom: 0.75rem; }
.contents-level-2 { margin-left: 1.25rem; }
.contents-level-3 { margin-left: 1.25rem; }
.contents-title { display: none; }
main > .back-link { margin-top: calc(var(--line) * 2); font-size: var(--small); }
@media screen and (max-width: 59.99em) {
  main { margin-top: calc(var(--line) * 2); }
  main > .back-link + h2 { margin-top: calc(var(--line) * 0.75); }
}
@media screen and (min-width: 60em) {
  .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding-block: 0.25rem var(--line); scrollbar-width: thin; }
  .contents a { padding-inline: 1rem 0.25rem; text-decoration-color: transparent; }
  .contents a:hover { text-decoration-color: currentcolor; }
  .contents-level-2 { margin-left: 0; }
  .contents-level-2 > li > a { padding-left: 1.75rem; }
  .contents-level-3 { display: none; }
  .contents-others a { padding-inline: 0; }
  .contents-others { padding-inline: 1rem; }
}
@supports selector(::details-content) {
  @media screen and (min-width: 60em) {
    .contents-title { display: block; padding: 0 1rem 0.5rem; font-weight: 700; color: var(--brand); font-size: var(--body); }
    .contents-chapters > summary { display: none; }
    .contents-chapters::details-content { content-visibility: visible; display: block; block-size: auto; }
    .contents details.contents-chapters { border-top: 0; padding-bottom: 0.75rem; }
    .back-link { display: none; }
  }
}
@supports (scroll-target-group: auto) {
  #contents { scroll-target-group: auto; }
  @media screen and (min-width: 60em) {
    .contents a:target-current { border-left: 4px solid var(--brand); padding-left: 0.75rem; font-weight: 700; color: var(--ink); }
    .contents-level-2 > li > a:target-current { padding-left: 1.5rem; }
  }
}`;const figure=`figure { border-top: 1px solid var(--rule); padding-top: calc(var(--line) * 0.5); }
main > figure, main > .table { margin-top: calc(var(--line) * 1.5); }
main > :is(figure, .table) + :not(h2) { margin-top: calc(var(--line) * 1.5); }
.figure-number { font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); }
.figure-headline { margin-top: 0.125rem; font-weight: 700; line-height: 1.35; text-wrap: balance; }
.figure-subtitle { font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); margin-top: 0.25rem; }
main > :is(h2, h3, h4, h5, h6) + :is(figure, .table) { margin-top: calc(var(--line) * 0.75); }
.figure-number .tag { margin-left: 0.5em; }
.plate { margin-top: 0.75rem; background: #fff; forced-color-adjust: none; }
.plate svg { display: block; width: 100%; max-width: 45rem; height: auto; }
.figure-notes { margin-top: 0.5rem; font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); }
.figure-notes > * + * { margin-top: 0.25rem; }
.figure-data { margin-top: 0.5rem; font-size: var(--small); line-height: 1.5; }
.figure-data summary { padding-block: 0.25rem; width: fit-content; }
.figure-data > .table { margin-top: 0.5rem; }
.download { margin-top: 0.5rem; }
@media screen and (max-width: 39.99em) {
  .plate { margin-inline: calc(var(--edge) * -1); }
}`;const footer=`.colophon { background: var(--panel); border-top: 5px solid var(--brand); padding-block: calc(var(--line) * 1.5) calc(var(--line) * 2); font-size: var(--small); line-height: 1.5; }
.colophon h2 { font-size: var(--h3); }
.colophon-facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1rem 2.5rem; margin-top: 1rem; }
.colophon-facts dd { margin: 0; }
.versions { margin-top: calc(var(--line) * 1.25); max-width: var(--measure); }
.versions .caption { font-size: inherit; }`;const indexPage=`main.inner { padding: calc(var(--line) * 1.5) var(--edge) calc(var(--line) * 3); }
main.inner > * { max-width: none; }
main.inner > .lead { max-width: var(--measure); }
.variant { margin-top: calc(var(--line) * 1.5); padding-top: calc(var(--line) * 0.75); border-top: 1px solid var(--rule); font-size: var(--small); line-height: 1.5; }
main .editions { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; padding: 0; list-style: none; }
main .editions > li { margin: 0; }
.edition { padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--rule); border-top: 5px solid var(--brand); }
.edition-facts { color: var(--secondary-ink); margin-block: 0.25rem 0.5rem; }
.edition p + p { margin-top: 0.25rem; }
.data-files, .build { margin-top: 1rem; }
.data-files ul { margin-top: 0.5rem; columns: 22rem; column-gap: 2.5rem; }
.data-files li { break-inside: avoid; }`;const layout=`.inner { max-width: 80rem; margin-inline: auto; padding-inline: var(--edge); }
.page { max-width: 80rem; margin-inline: auto; padding: var(--line) var(--edge) calc(var(--line) * 3); }
main { min-width: 0; padding-left: var(--gutter); }
main > * { max-width: var(--measure); }
main > figure, main > .table, main > .cards { max-width: var(--wide); }
@media screen and (min-width: 60em) {
  .page {
    display: grid;
    grid-template-columns: 17rem minmax(0, 1fr);
    column-gap: clamp(1rem, 4vw, 3.5rem);
    padding-top: calc(var(--line) * 2);
  }
}`;const masthead=`.masthead-band { background: var(--brand); color: #fff; padding-block: calc(var(--line) * 1.25) calc(var(--line) * 1.5); border-bottom: 1px solid transparent; }
.masthead-band h1 { color: inherit; max-width: 26em; }
.partnership { font-weight: 700; margin-bottom: calc(var(--line) * 1.25); }
.subtitle { font-size: var(--lead); line-height: 1.35; margin-top: 0.5rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; padding-block: calc(var(--line) * 0.75); }
.facts dt { font-size: var(--small); line-height: 1.4; color: var(--secondary-ink); }
.facts dd { margin: 0; font-weight: 700; line-height: 1.4; }
.word-link { padding-block: calc(var(--line) * 0.5); border-top: 1px solid var(--rule); }
`;const panel=`.panel { padding: calc(var(--line) * 0.75) 1.25rem; border-left: 5px solid var(--brand); background: var(--panel); }
.panel-title { font-weight: 700; }
.panel > .panel-title + * { margin-top: 0.25rem; }
.panel-key-message { font-size: var(--lead); line-height: 1.45; }
.panel-note, .panel-example { border-left-color: var(--rule); }
.panel-draft, .panel-illustrative, .banner { background: var(--warning-panel); border-left-color: var(--warning-rule); }
.banner { padding-block: 0 0.25rem; }
.banner:first-of-type, :not(.banner) + .banner { padding-top: 0.5rem; }
.banner:last-child { padding-bottom: 0.5rem; }
.banner p { max-width: 60rem; }`;function cssString(text){return`"${text.replaceAll(/["\\<\p{Cc}]/gu,character=>`\\${character.codePointAt(0)?.toString(16)} `)}"`}const PAGE=``;const PAGES=``;function print({titleBlock,statusLabel,illustrative,labels,brand}){const marker=illustrative?` · ${label(labels,`illustrative_header`)}`:``;const type=`font: 8.5pt/1.3 Arial, sans-serif; color: ${brand.secondaryInk};`;const margin=(box,content)=>`  @${box} { content: ${content}; ${type} }`;return`@page {
  size: A4;
  margin: 20mm;
${margin(`top-left`,cssString(titleBlock.title))}
${margin(`top-right`,cssString(`${statusLabel}${marker}`))}
${margin(`bottom-left`,cssString(titleBlock.partnership))}
${margin(`bottom-right`,pageNumber(label(labels,`page_x_of_y`,{page:PAGE,pages:PAGES})))}
}
@page :first {
  @top-left { content: none; }
}
${RULES}`}function pageNumber(words){return words.split(new RegExp(`(${PAGE}|${PAGES})`,`u`)).filter(part=>part!==``).map(part=>part===PAGE?`counter(page)`:part===PAGES?`counter(pages)`:cssString(part)).join(` `)}const RULES=`@media print {
  :root { --body: 10.5pt; --small: 9pt; --line: 14pt; --h1: 24pt; --h2: 17pt; --h3: 13pt; --h4: 11pt; --lead: 12.5pt; --gutter: 11mm; --edge: 0; --measure: none; --wide: none; }
  html { scroll-behavior: auto; }
  .skip-link, .back-link, .word-link, .download, .footnotes [data-footnote-backref] { display: none; }
  .inner, .page { max-width: none; padding-inline: 0; }
  .masthead-band { background: none; color: var(--ink); padding-top: 0; border-bottom: 2pt solid var(--brand); }
  .masthead-band h1 { color: var(--brand); }
  .panel, .colophon, .tag-illustrative, .striped tbody tr:nth-child(even) { background: none; }
  .panel { padding-block: 0; }
  .panel-key-message { font-size: var(--body); }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; color: var(--ink); text-decoration: none; font-weight: 700; }
  .contents details { border: 0; }
  .contents a { color: var(--ink); text-decoration: none; padding-block: 1pt; }
  main { break-before: page; }
  main > h2 { border-top: 0; padding-top: 0; }
  h2, h3, h4, h5, h6, caption, .figure-number, .figure-headline { break-after: avoid; }
  figcaption, .plate, .card, .panel, tr, li, blockquote, .definitions > div, .figure-notes { break-inside: avoid; }
  figure > figcaption, .plate { break-after: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .figure-data:not(:has(.striped)) { break-inside: avoid; }
  summary { break-after: avoid; }
  .table { overflow: visible; }
  table { line-height: 1.35; }
  .wide { font-size: 8pt; }
  th, td { padding-block: 2.5pt; }
  caption, .caption, .caption-number { break-inside: avoid; break-after: avoid; }
  .contents-level-1, .contents-others ol { columns: 2; column-gap: 8mm; }
  .contents li { break-inside: avoid; }
  .plate svg { max-width: 150mm; }
  .table-scroll table { min-width: 0; }
  main > .cards { grid-template-columns: repeat(3, 1fr); }
  p { orphans: 3; widows: 3; }
  main a { color: var(--ink); }
  main :not(td, th) > a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  main table a[href^="http"]::after { content: none; }
}`;const table=`table { border-collapse: collapse; width: 100%; font-size: var(--small); line-height: 1.5; }
caption { text-align: left; padding-bottom: 0.5rem; }
.caption { font-weight: 700; font-size: var(--body); line-height: 1.35; }
.caption-number { display: block; font-weight: 400; font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); }
.table-note { display: block; margin-top: 0.25rem; color: var(--secondary-ink); }
.figure-data .caption { font-size: var(--small); }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; line-height: 1.35; }
tbody th { font-weight: 400; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th.number { white-space: normal; }
td a, tbody th a { display: inline-block; min-height: 1.5rem; padding-block: 0.1875rem; }
td .tag { padding-inline: 0.25em; font-size: 0.8125rem; }
.striped tbody tr:nth-child(even) { background: var(--panel); }
.striped th:first-child, .striped td:first-child { padding-left: 0.5rem; }
.striped th:last-child, .striped td:last-child { padding-right: 0.5rem; }
tr:target { box-shadow: inset 4px 0 var(--brand); }
.table { overflow-x: auto; }
@media screen and (max-width: 59.99em) {
  .table-scroll table { min-width: 38rem; }
}
@media (min-width: 40em) {
  .wide { font-size: 0.875rem; }
  .wide th, .wide td { padding-right: 0.75rem; }
}
@media print, (min-width: 75em) {
  table:has(> colgroup) { table-layout: fixed; }
}
@media screen and (max-width: 39.99em) {
  .table table.stacked { min-width: 0; }
  .stacked, .stacked caption, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; width: auto; }
  .stacked colgroup { display: none; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tbody tr { padding-block: 0.75rem; border-bottom: 1px solid var(--rule); }
  .stacked tbody tr:nth-child(even) { background: none; }
  .stacked tbody tr:first-child { border-top: 2px solid var(--ink); }
  .table .stacked tbody th, .table .stacked tbody td { border: 0; padding: 0.125rem 0; text-align: left; white-space: normal; }
  .table .stacked tbody th { font-weight: 700; padding-bottom: 0.375rem; }
  .table .stacked tbody td { display: flow-root; padding-left: 7rem; }
  .stacked tbody td::before { float: left; width: 6.5rem; margin-left: -7rem; color: var(--secondary-ink); content: attr(data-label); }
  .stacked tbody td::before { content: attr(data-label) / ""; }
}`;const text=`main > * + * { margin-top: var(--line); }
.panel > * + *, blockquote > * + *, dd > * + *, li > p + p { margin-top: calc(var(--line) * 0.5); }
main > h2 { margin-top: calc(var(--line) * 2); padding-top: calc(var(--line) * 0.75); border-top: 1px solid var(--rule); max-width: var(--wide); }
main > h2:first-child { margin-top: 0; padding-top: 0; border-top: 0; }
main > h3 { margin-top: calc(var(--line) * 1.5); }
main > h4, main > h5, main > h6 { margin-top: calc(var(--line) * 1.25); }
main > h2 + *, main > h3 + *, main > h4 + *, main > h5 + *, main > h6 + * { margin-top: calc(var(--line) * 0.5); }
main > h2 + h3, main > h3 + h4 { margin-top: var(--line); }
.heading-number { margin-right: 0.35em; font-variant-numeric: tabular-nums; }
.lead { font-size: var(--lead); line-height: 1.45; }
.source, .note { font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); }
main > :is(.source, .note) { margin-top: calc(var(--line) * 0.5); }
.paragraph-number { font-size: var(--small); color: var(--secondary-ink); margin-right: 0.5em; font-variant-numeric: tabular-nums; }
.paragraph-number:visited { color: var(--secondary-ink); }
.numbered:target { box-shadow: -0.5rem 0 #fff, -0.75rem 0 var(--brand); }
main ul, main ol { padding-left: 1.5rem; }
main li + li { margin-top: 0.375rem; }
main li > ul, main li > ol { margin-top: 0.375rem; }
li::marker { color: var(--secondary-ink); font-variant-numeric: tabular-nums; }
blockquote { padding-left: 1.25rem; border-left: 4px solid var(--rule); }
hr { margin-inline: 0; border: 0; border-top: 1px solid var(--rule); }
img { max-width: 100%; height: auto; }
code { font-size: 0.9em; }
pre { overflow-x: auto; }
dt { font-weight: 700; }
.definitions > div + div { margin-top: calc(var(--line) * 0.5); }
.definitions dd { margin: 0; }
.tag { display: inline-block; border: 1px solid currentcolor; padding: 0 0.4em; font-size: var(--small); line-height: 1.4; font-weight: 700; color: var(--ink); white-space: nowrap; }
.tag-illustrative { background: var(--warning-panel); color: var(--warning-rule); }
sup { line-height: 0; font-size: 0.75em; }
sup a { padding-inline: 0.15em; }
main > .footnotes { margin-top: calc(var(--line) * 2); padding-top: calc(var(--line) * 0.75); border-top: 1px solid var(--rule); }
.footnotes h2 { font-size: var(--h3); }
.footnotes ol { margin-top: calc(var(--line) * 0.5); font-size: var(--small); line-height: 1.5; }
@media (min-width: 40em) {
  main > .numbered { position: relative; }
  main > .numbered > .paragraph-number { position: absolute; left: calc(var(--gutter) * -1); min-width: 1.5rem; min-height: 1.5rem; margin: 0; text-decoration-color: transparent; }
  main > .numbered > .paragraph-number:hover, main > .numbered > .paragraph-number:focus-visible { text-decoration-color: currentcolor; }
}`;const COLOURS={ink:`ink`,secondaryInk:`secondary-ink`,brand:`brand`,link:`link`,visited:`visited`,focus:`focus`,panel:`panel`,rule:`rule`,warningPanel:`warning-panel`,warningRule:`warning-rule`};function tokens(brand){return`:root {
${Object.entries(COLOURS).map(([key,name])=>`  --${name}: ${hex(brand[key])};`).join(`
`)}
${MEASURES}`}function hex(colour){if(!/^#[0-9a-f]{6}$/i.test(colour))throw new Error(`The brand colour "${colour}" is not of the form #RRGGBB.`);return colour}const MEASURES=`  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --body: 1rem;
  --small: 0.875rem;
  --line: 1.5rem;
  --h1: 2rem;
  --h2: 1.5rem;
  --h3: 1.25rem;
  --h4: 1.0625rem;
  --lead: 1.1875rem;
  --measure: 40rem;
  --wide: 52rem;
  --gutter: 0rem;
  --edge: 1rem;
}
@media (min-width: 40em) {
  :root {
    --body: 1.1875rem;
    --small: 1rem;
    --line: 1.75rem;
    --h1: 2.5rem;
    --h2: 1.8125rem;
    --h3: 1.375rem;
    --h4: 1.1875rem;
    --lead: 1.375rem;
    --gutter: 3.25rem;
    --edge: 2rem;
  }
}`;function publicationStyles(publication){const parts=[base,layout,masthead,contents,text,panel,cards,figure,table,footer];return[tokens(publication.brand),...parts,print(publication)].join(`
`)}function indexStyles(brand){return[tokens(brand),base,layout,masthead,text,indexPage].join(`
`)}export{block as a,fileSize as i,publicationStyles as n,element$1 as o,page as r,indexStyles as t};